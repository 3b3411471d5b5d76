/** Taxes on acquiring and holding property. */
export const property = {
  'acquisition.land': 'Acquisition tax rate of land',
  'acquisition.building': 'Acquisition tax rate of halls',
  'acquisition.relief': 'Acquisition tax waived by the zone',
  'site.landAcquisitionTax': '{site} acquisition tax on land',
  'hall.constructionCost': '{hall} construction cost before tax',
  'hall.builtToDate': '{hall} construction cost to date',
  'hall.acquisitionTax': '{hall} acquisition tax',
  'propertyTax.building': 'Property tax rate of halls',
  'propertyTax.land': 'Property tax rate of land',
  'propertyTax.assessedShare': 'Share of the cost that is assessed',
  'propertyTax.relief': 'Property tax waived by the zone',
  'propertyTax.reliefMonths': 'Months of property tax relief',
  'propertyTax.buildingBase': 'Taxed value of halls',
  'propertyTax.landBase': 'Taxed value of land',
  'propertyTax.paid': 'Property tax',
}
