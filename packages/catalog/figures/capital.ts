import { assumed, sourced } from '../accelerators/sourced.ts'
import type { Figure } from '../figure.ts'

const tender12 = sourced('https://cm.asiae.co.kr/article/2025020712291617455', '2025-02')
const reference = sourced(
  'AA- corporate bond of 4.20 % and a margin: https://ir.gsifn.io/kbfng/v5/ir_bond.html',
  '2026-03-23',
)

/** Who owns the centre, on what terms, and what its lenders ask beside interest. */
export const capitalFigures = {
  'tender12.kdbShare': tender12(0.15, '1', 'H', 'Up to 15 % each for KDB and IBK, 30 % at most'),
  'tender12.ibkShare': tender12(0.15, '1', 'H', 'Up to 15 % each for KDB and IBK, 30 % at most'),
  'terms.referenceRate': reference(0.048, '1/year', 'M', 'Upper end of 4.2 to 4.8 %: a bank loan of the same risk'),
  'terms.putRate': assumed(0.05, '1/year', 40, 'The tenders say with interest and print no rate'),
  'terms.putVolatility': assumed(
    0.4,
    '1',
    30,
    'A year. No share of such a company is traded: above those of networks and grids, which also carry debt, and below those of young sellers of GPU-hours',
  ),
  'preferred.dividend': assumed(0.045, '1/year', 40, 'Middle of 4 to 5 %; the rate of the deal is not published'),
  'loan.upfrontFee': assumed(0.005, '1', 50, 'Half a per cent of what is drawn'),
  'loan.commitmentFee': assumed(0.002, '1/year', 40, 'On what stands ready and is not drawn'),
  'loan.agencyFee': assumed(0.2e9, 'KRW/year', 40, 'A year for the agent of a syndicate'),
  'reserve.months': assumed(6, 'month', 60, 'Usual in project finance'),
  'lockUp.dscr': assumed(1.1, '1', 50, 'Usual between default at 1.05 and a base case of 1.2 to 1.3'),
} satisfies Record<string, Figure>
