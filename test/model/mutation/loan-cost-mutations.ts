import { constant } from '#algebra/expression.ts'
import { greatest } from '#algebra/operators/greatest.ts'
import { lag } from '#algebra/operators/lag.ts'
import { minus } from '#algebra/operators/minus.ts'
import { plus } from '#algebra/operators/plus.ts'
import { times } from '#algebra/operators/times.ts'
import { when } from '#algebra/operators/when.ts'
import { oneMonth } from '#model/ground/constants.ts'
import { instead, type Mutation, parts } from './mutate.ts'
import { half, m, nothing, without } from './mutation-kinds.ts'

const year = constant(12, 'month')

/** Errors of what a loan costs. */
export const loanCostMutations: readonly Mutation[] = [
  m('rate-without-spread', 'the treasury bond’s rate without the spread', /\.rateOfYear$/, without(/\.spread$/)),
  m('rate-of-the-start', 'the bond’s rate of three years before', /\.rateOfYear$/, ({ formula, of }) =>
    instead(formula, /^economy\.treasuryRate$/, lag(of('economy.treasuryRate'), 36)),
  ),
  m('rate-below-zero', 'lenders pay a rate below 0', /\.rateOfYear$/, ({ formula }) => parts(formula)[0]!),
  m('rate-halved', 'half the rate', /\.rateOfYear$/, half),
  m('refinancing-ignored', 'the old rate after a refinancing', /^debt\.refinanced\.rateOfYear$/, ({ formula, of }) =>
    instead(formula, /\.refinancingRate$/, of('*.annualRate')),
  ),
  m('refinancing-late', 'refinanced a year late', /^debt\.refinanced\.rateOfYear$/, ({ formula, of }) =>
    instead(formula, /\.refinancingMonth$/, plus(of('*.refinancingMonth'), year)),
  ),
  m('upfront-halved', 'half the upfront fee paid', /^debt\..+\.fees$/, ({ formula, of }) =>
    instead(formula, /\.upfrontFee$/, times(of('*.upfrontFee'), 0.5)),
  ),
  m('standing-on-all', 'commitment fee on the whole commitment', /^debt\..+\.commitmentFees$/, ({ of }) =>
    when(of('time.construction'), times(of('*.commitment'), of('*.commitmentFee'), oneMonth)),
  ),
  m('standing-refunded', 'commitment fee below 0 beyond the commitment', /^debt\..+\.commitmentFees$/, ({ of }) =>
    when(of('time.construction'), times(minus(of('*.commitment'), of('*.opening')), of('*.commitmentFee'), oneMonth)),
  ),
  m('standing-yearly', 'a year’s commitment fee every month', /^debt\..+\.commitmentFees$/, ({ formula }) =>
    times(formula, 12),
  ),
  m('standing-for-ever', 'commitment fee after construction too', /^debt\..+\.commitmentFees$/, ({ of }) =>
    times(greatest(minus(of('*.commitment'), of('*.opening')), 0), of('*.commitmentFee'), oneMonth),
  ),
  m('agent-unpaid', 'no fee for the agent', /\.agencyFees$/, nothing),
  m('agent-halved', 'half the fee for the agent', /\.agencyFees$/, half),
  m('agent-yearly', 'a year’s agency fee every month', /\.agencyFees$/, ({ formula }) => times(formula, 12)),
  m('refinancing-free', 'a refinancing without its fee', /^debt\..+\.fees$/, without(/\.refinancingFee$/)),
  m('subsidy-halved', 'half of what policy loans give up', /^treasury\.interestSubsidy$/, half),
  m(
    'subsidy-gross',
    'policy loans as if they bore no interest',
    /^treasury\.interestSubsidy$/,
    without(/monthlyRate$/),
  ),
  m('subsidy-of-all', 'what a year of it comes to every month', /^treasury\.interestSubsidy$/, ({ formula }) =>
    times(formula, 12),
  ),
  m('plcr-halved', 'half the cover over the project’s life', /^debt\.plcrByMonth$/, half),
  m('plcr-of-loans', 'the cover of the loans’ life for that of the project’s', /^debt\.plcrByMonth$/, ({ of }) =>
    of('debt.llcrByMonth'),
  ),
  m('llcr-nothing', 'no cover over the loans’ life', /^debt\.llcrByMonth$/, nothing),
]
