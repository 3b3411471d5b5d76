import type { climate as en } from '../en/climate.ts'

export const climate: Record<keyof typeof en, string> = {
  'site.temperature1': '{site} 1월 평균기온',
  'site.temperature2': '{site} 2월 평균기온',
  'site.temperature3': '{site} 3월 평균기온',
  'site.temperature4': '{site} 4월 평균기온',
  'site.temperature5': '{site} 5월 평균기온',
  'site.temperature6': '{site} 6월 평균기온',
  'site.temperature7': '{site} 7월 평균기온',
  'site.temperature8': '{site} 8월 평균기온',
  'site.temperature9': '{site} 9월 평균기온',
  'site.temperature10': '{site} 10월 평균기온',
  'site.temperature11': '{site} 11월 평균기온',
  'site.temperature12': '{site} 12월 평균기온',
  'site.temperature': '{site} 당월 평균기온',
  'site.designTemperature': '{site} 냉각 설계 외기온도',
}
