/**
 * Korean public holidays, substitute ones included, by the Public Holidays Act. Left out are election days and holidays
 * that the government names for one occasion: neither is in this table, and KEPCO does not count the latter.
 */

/** Where the dates come from. */
export const holidaySource = {
  source:
    'Public Holidays Act (공휴일에 관한 법률) with its amendments of 2026: https://gndnews1.com/mobile/article.html?no=1166215; dates of the Korean lunar calendar (korean_lunar_calendar), checked against ICU’s dangi calendar for 2024–2050, and all days of 2024–2045 against python-holidays 0.109',
  asOf: '2026-11',
  confidence: 'H',
  note: 'Without election days and occasional holidays. That Labour Day is a public holiday from 2026 is from python-holidays alone.',
} as const

/** Solar holidays, MM-DD. `since` is the first year; one that `moves` has a substitute when it falls on a weekend. */
const solar: readonly { readonly day: string; readonly since?: number; readonly moves?: true }[] = [
  { day: '01-01' },
  { day: '03-01', moves: true },
  { day: '05-01', since: 2026, moves: true },
  { day: '05-05', moves: true },
  { day: '06-06' },
  { day: '07-17', since: 2026, moves: true },
  { day: '08-15', moves: true },
  { day: '10-03', moves: true },
  { day: '10-09', moves: true },
  { day: '12-25', moves: true },
]

type LunarDays = readonly [seollal: string, buddha: string, chuseok: string]

const firstKnown = 2024

/** Lunar 1-1, 4-8 and 8-15 of each year from 2024. */
const lunar: readonly LunarDays[] = [
  ['02-10', '05-15', '09-17'], // 2024
  ['01-29', '05-05', '10-06'], // 2025
  ['02-17', '05-24', '09-25'],
  ['02-07', '05-13', '09-15'],
  ['01-27', '05-02', '10-03'],
  ['02-13', '05-20', '09-22'],
  ['02-03', '05-09', '09-12'], // 2030
  ['01-23', '05-28', '10-01'],
  ['02-11', '05-16', '09-19'],
  ['01-31', '05-06', '09-08'],
  ['02-19', '05-25', '09-27'],
  ['02-08', '05-15', '09-16'], // 2035
  ['01-28', '05-03', '10-04'],
  ['02-15', '05-22', '09-24'],
  ['02-04', '05-11', '09-13'],
  ['01-24', '04-30', '10-02'],
  ['02-12', '05-18', '09-21'], // 2040
  ['02-01', '05-07', '09-10'],
  ['01-22', '05-26', '09-28'],
  ['02-10', '05-16', '09-17'],
  ['01-30', '05-05', '10-05'],
  ['02-17', '05-24', '09-25'], // 2045
  ['02-06', '05-13', '09-15'],
  ['01-26', '05-02', '10-04'],
  ['02-14', '05-20', '09-22'],
  ['02-02', '05-09', '09-11'],
  ['01-23', '05-28', '09-30'], // 2050
]

/** Years after which lunar dates come back to the same days, but for one day or, rarely, a month: 235 months. */
const metonic = 19

function lunarDays(year: number): LunarDays {
  const ahead = year - firstKnown
  if (ahead < 0) return lunarDays(year + metonic)
  return lunar[ahead] ?? lunarDays(year - metonic)
}

const years = new Map<number, ReadonlySet<string>>()

/**
 * The public holidays of a year as ISO dates; Sundays are not among them unless a holiday falls on one. Lunar dates are
 * known from 2024 to 2050; other years take those of 19 years nearer.
 * @example publicHolidays(2026).has('2026-10-05') // true: 3 October is a Saturday
 */
export function publicHolidays(year: number): ReadonlySet<string> {
  const days = years.get(year) ?? holidaysOf(year)
  years.set(year, days)
  return days
}

function holidaysOf(year: number): ReadonlySet<string> {
  const [seollal, buddha, chuseok] = lunarDays(year).map((day) => dayNumber(`${year}-${day}`)) as [
    number,
    number,
    number,
  ]
  const inForce = solar.filter(({ since = year }) => since <= year)
  const fixed = inForce.map(({ day, moves }) => ({ at: dayNumber(`${year}-${day}`), moves: moves ? weekend : [] }))
  const feasts = [seollal, chuseok].flatMap((day) => [day - 1, day, day + 1]).map((at) => ({ at, moves: [sunday] }))
  const each = [...fixed, { at: buddha, moves: weekend }, ...feasts].sort((a, b) => a.at - b.at)

  const days = new Set(each.map(({ at }) => at))
  const clashes = new Set(each.filter(({ at }, i) => each[i - 1]?.at === at).map(({ at }) => at))
  const replaced = new Set(
    each.filter(({ at, moves }) => moves.includes(weekday(at)) || clashes.has(at)).map(({ at }) => at),
  )
  for (const at of replaced) {
    let substitute = at + 1
    while (days.has(substitute) || weekend.includes(weekday(substitute))) substitute++
    days.add(substitute)
  }
  return new Set([...days].sort((a, b) => a - b).map(isoDate))
}

const sunday = 0
const saturday = 6
const weekend: readonly number[] = [saturday, sunday]
const msPerDay = 86_400_000

/** Days since 1970-01-01, a Thursday. */
function dayNumber(date: string): number {
  return Date.parse(date) / msPerDay
}

function weekday(day: number): number {
  return new Date(day * msPerDay).getUTCDay()
}

function isoDate(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10)
}
