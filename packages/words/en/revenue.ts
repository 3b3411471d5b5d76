/** What customers pay. */
export const revenue = {
  'revenue.compute': 'Compute revenue',
  'revenue.hosting': 'Hosting and operating fees',
  'revenue.total': 'Revenue',
  'revenue.lifetime': 'Revenue over the plan',
  'revenue.averagePrice': 'Average price of an hour sold',
}
