import type { statements as en } from '../en/statements.ts'

export const statements: Record<keyof typeof en, string> = {
  'cashFlow.investing': '투자활동 현금흐름',
  'cashFlow.repaid': '차입금 상환액',
  'cashFlow.interest': '이자 지급액(건설이자 포함)',
  'cashFlow.fees': '금융수수료 지급액',
  'cashFlow.financing': '재무활동 현금흐름',
  'cashFlow.change': '현금·적립금 증감액',
  'cashFlow.closing': '기말 현금·적립금',
  'statement.income': '손익계산서',
  'statement.cash-flow': '현금흐름표',
  'statement.balance-sheet': '재무상태표',
}
