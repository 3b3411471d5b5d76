/** The duty to use domestic NPUs. */
export const quota = {
  'quota.required': 'Required share of domestic NPUs',
  'quota.all': 'All accelerators, as the quota counts them',
  'quota.domestic': 'Domestic NPUs, as the quota counts them',
  'quota.domesticShare': 'Share of domestic NPUs',
  'quota.missed': 'Quota of domestic NPUs missed',
  'quota.monthsMissed': 'Months in which the quota is missed',
}
