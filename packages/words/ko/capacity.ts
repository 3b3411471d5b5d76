import type { capacity as en } from '../en/capacity.ts'

export const capacity: Record<keyof typeof en, string> = {
  'capacity.accelerators': '최대 가동 가속기 수',
  'capacity.pflopsBf16': '최대 BF16 연산성능',
  'capacity.pflopsFp8': '최대 FP8 연산성능',
  'capacity.pflopsFp64': '최대 FP64 연산성능',
  'capacity.racks': '최대 가동 랙 수',
  'capacity.itMw': '최대 IT 부하',
  'capacity.facilityMw': '최대 시설 부하',
  'capacity.gpuHours': '사업 기간 GPU시간',
  'capacity.energy': '사업 기간 전력 사용량',
  'capacity.acceleratorsByMonth': '가동 가속기 수',
  'capacity.pflopsBf16ByMonth': 'BF16 연산성능',
  'capacity.pflopsFp8ByMonth': 'FP8 연산성능',
  'capacity.pflopsFp64ByMonth': 'FP64 연산성능',
  'capacity.racksByMonth': '가동 랙 수',
  'capacity.itMwByMonth': 'IT 부하',
  'capacity.facilityMwByMonth': '시설 부하',
  'capacity.gpuHoursByMonth': 'GPU시간',
  'capacity.energyByMonth': '전력 사용량',
  'capacity.ownedHours': '자체 보유 GPU시간',
  'capacity.ownedEquivalentHours': '판매 가능 H100 환산시간',
}
