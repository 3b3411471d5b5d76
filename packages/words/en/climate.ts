/** Air outside a site, which decides what cooling draws. */
export const climate = {
  'site.temperature1': '{site} mean temperature, January',
  'site.temperature2': '{site} mean temperature, February',
  'site.temperature3': '{site} mean temperature, March',
  'site.temperature4': '{site} mean temperature, April',
  'site.temperature5': '{site} mean temperature, May',
  'site.temperature6': '{site} mean temperature, June',
  'site.temperature7': '{site} mean temperature, July',
  'site.temperature8': '{site} mean temperature, August',
  'site.temperature9': '{site} mean temperature, September',
  'site.temperature10': '{site} mean temperature, October',
  'site.temperature11': '{site} mean temperature, November',
  'site.temperature12': '{site} mean temperature, December',
  'site.temperature': '{site} mean temperature of the month',
  'site.designTemperature': '{site} design temperature of cooling',
}
