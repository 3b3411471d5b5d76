import type { reliability as en } from '../en/reliability.ts'

export const reliability: Record<keyof typeof en, string> = {
  'deployment.failureRate': '{model} 연간 장당 고장률',
  'deployment.earlyMultiplier': '{model} 초기 고장 배수',
  'deployment.earlyMonths': '{model} 초기 고장 기간',
  'deployment.downPerFailure': '{model} 고장 1건당 중단 가속기 수',
  'deployment.swapHours': '{model} 예비품 교체 시간',
  'deployment.hardwareShare': '{model} 수리가 필요한 고장 비율',
  'deployment.repairDays': '{model} 수리 기간',
  'deployment.sparesShare': '{model} 예비품 비율',
  'deployment.maintenanceHours': '{model} 월 계획정비 시간',
  'deployment.availability': '{model} 플랫폼 가용률',
  'deployment.youngShare': '{model} 초기 고장 기간인 가속기 비율',
  'deployment.failureRateNow': '{model} 당월 고장률',
  'deployment.failures': '{model} 고장 건수',
  'deployment.inRepair': '{model} 수리 중 가속기 수',
  'deployment.spares': '{model} 예비 가속기 수',
  'deployment.downShare': '{model} 고장 중단 비율',
}
