import { sourced } from '../accelerators/sourced.ts'
import type { Figure } from '../figure.ts'

const teams = sourced('donga EN 2025-08-05; outstanding.kr', '2025-08-04')
const stage1 = sourced('newsspace 11920; koreaherald 10656367; msit.go.kr ENG 1212', '2026-01-15')
const added = sourced('news1 6078010', '2026-02-20')
const support = sourced('asiatoday 20250805010001675', '2025-08-05')
const allotted = sourced('etoday 2548794', '2026')
const lease = sourced('v.daum.net/v/20250708184642282', '2025-07')
const press = sourced('Korean press on the programmes, July 2025', '2025-07')
const purchase = sourced('kmjournal 2380; ajunews 20250728191116474', '2025-07-28')
const plan = sourced('m.edaily.co.kr newsId=03145526642168920', '2025-05')
const use = sourced('newsis NISX20260303_0003532105', '2026-03-03')

/** The state as a customer: the sovereign-model programme, its leases and purchases, and the quota. */
export const demandFigures = {
  'sovereign.teams.2025-08': teams(5, 'team', 'H', 'Naver Cloud, Upstage, SK Telecom, NC AI, LG AI Research'),
  'sovereign.teams.2026-01': stage1(3, 'team', 'H', 'LG AI Research, SK Telecom, Upstage; Naver Cloud and NC AI left'),
  'sovereign.teams.2026-02': added(4, 'team', 'M', 'Motif Technologies added'),
  'sovereign.teams.2026-12': support(
    2,
    'team',
    'M',
    'Planned; Korea Times says the first half of 2027. The result of the second stage was not found',
  ),
  'sovereign.acceleratorsPerTeam': support(
    1_000,
    'H100',
    'M',
    'Up to 1,000 and more GPUs a team in the announcement, counted here as H100 equivalents',
  ),
  'sovereign.budget': support(157.6e9, 'KRW', 'H', 'For GPUs, of the supplementary budget of 2025'),
  'sovereign.allotted.b200': allotted(
    512,
    'accelerator',
    'M',
    'LG AI Research and Upstage each, first half of 2026; Chosun dates it later. Motif 768, SK Telecom none yet',
  ),
  'sovereign.allotted.h100': allotted(512, 'accelerator', 'M', 'LG AI Research and Upstage each, besides 512 B200'),
  'lease.budget': lease(150e9, 'KRW', 'H', 'About'),
  'lease.months': press(11, 'month', 'M'),
  'lease.skt.b200': lease(1_000, 'accelerator', 'H', 'At least; 2,000 H100 or H200 instead'),
  'lease.naver.h100': lease(1_000, 'accelerator', 'H', 'H100 or H200; 500 B200 instead'),
  'lease.ceilingPerH100Hour': lease(
    6_240,
    'KRW/H100·h',
    'M',
    'Derived: 150 billion / (3,000 H100 equivalents × 334 days × 24 h); prices agreed were below and not published',
  ),
  'purchase.budget': purchase(1.459e12, 'KRW', 'H'),
  'purchase.nhn.b200': purchase(7_656, 'accelerator', 'H', '6,120 for government use; liquid-cooled'),
  'purchase.kakao.b200': purchase(2_424, 'accelerator', 'H', '2,040 for government use'),
  'purchase.naver.h200': purchase(3_056, 'accelerator', 'H', '2,296 for government use'),
  'purchase.inKindShare': purchase(
    1 - 10_456 / 13_136,
    '1',
    'M',
    'Derived: 10,456 of 13,136 for government use, the rest kept by the operators as their pay',
  ),
  'purchase.years': press(5, 'year', 'M', 'Agreed operation; newstheai 7867 also reports five years under review'),
  'purchase.acceleratorBudget': plan(860e9, 'KRW', 'M', 'Plan of 10,000 GPUs: 6,400 H200 and 3,600 B200'),
  'purchase.environmentBudget': plan(600e9, 'KRW', 'M', 'Integrated operating environment of the same plan'),
  'purchase.requested': use(13_712, 'accelerator', 'H', 'By 514 projects'),
  'purchase.granted': use(4_224, 'accelerator', 'H', 'To 159 projects'),
  'quota.domesticShare2030': sourced(
    'zdnet.co.kr no=20250908145810; https://biz.chosun.com/en/en-it/2025/01/22/CAH3MWYADJGW3MPRURDMIXASQQ/',
    '2025-01-22',
  )(0.5, '1', 'H', 'Domestic NPUs by 2030 in the first two tenders; dropped in the third and in the deal signed'),
} satisfies Record<string, Figure>
