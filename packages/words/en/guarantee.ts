/** Joint guarantee of the private shareholders. */
export const guarantee = {
  'guarantee.share': 'Share of senior debt under joint guarantee',
  'guarantee.limit': 'Limit of the joint guarantee',
  'guarantee.seniorDebt': 'Senior debt owed',
  'guarantee.exposure': 'Exposure of the joint guarantee, with the price of the put',
  'guarantee.mostExposure': 'Largest exposure of the joint guarantee',
}
