/** Customers and what they pay. */
export const market = {
  'demand.share': '{segment} share of capacity',
  'demand.utilisation': '{segment} utilisation',
  'demand.price': '{segment} list price',
  'demand.discount': '{segment} discount',
  'demand.soldHours': '{segment} hours sold',
  'demand.priceNominal': '{segment} price paid',
  'demand.revenue': '{segment} revenue',
  'revenue.soldEquivalentHours': 'H100-equivalent hours sold',
  'revenue.compute': 'Compute revenue',
  'revenue.hosting': 'Hosting revenue',
  'revenue.total': 'Revenue',
  'revenue.utilisation': 'Utilisation',
  'revenue.lifetime': 'Revenue over the plan',
}
