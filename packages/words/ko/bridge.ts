import type { bridge as en } from '../en/bridge.ts'

export const bridge: Record<keyof typeof en, string> = {
  'bridge.present': '{model} 임시 전산실 입주',
  'bridge.acceleratorsHere': '{model} 임시 전산실 가속기 수',
  'bridge.designKwHere': '{model} 임시 전산실 설계 부하',
  'bridge.nodesPerRackMost': '{model} 임시 전산실 랙당 최대 노드 수',
  'bridge.nodesPerRack': '{model} 임시 전산실 랙당 노드 수',
  'bridge.supportRackShare': '{model} 임시 전산실 네트워크·스토리지 랙 비율',
  'bridge.racks': '{model} 임시 전산실 노드 랙 수',
  'bridge.supportKw': '{model} 임시 수용 네트워크·저장·관리 부하',
  'bridge.supportRacks': '{model} 임시 전산실 네트워크·스토리지 랙 수',
  'bridge.rackKw': '{model} 임시 전산실 랙당 전력',
  'bridge.strandedRackKw': '{model} 임시 전산실 노드 단위로 채우지 못하는 랙 전력',
  'bridge.averageKw': '{model} 임시 전산실 평균 IT 전력',
  'bridge.energy': '{model} 임시 전산실 전력 사용량',
  'bridge.energyCost': '{model} 임시 전산실 전기요금',
}
