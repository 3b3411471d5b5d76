import type { sources as en } from '../en/sources.ts'

export const sources: Record<keyof typeof en, string> = {
  'confidence.H': '높음',
  'confidence.M': '보통',
  'confidence.L': '낮음',
  'confidence.A': '가정',
  'confidence.H.detail': '1차 출처 또는 서로 독립된 출처 2건',
  'confidence.M.detail': '믿을 만한 출처 1건 또는 출처 있는 값의 간단한 계산',
  'confidence.L.detail': '근거가 약하거나 날짜가 없는 출처',
  'confidence.A.detail': '출처를 찾지 못한 가정',
  'source.none': '계획에 이 값의 출처가 없습니다.',
  'source.changed': '인용한 값은 {value}인데 계획의 값이 달라 이 출처가 더는 적용되지 않습니다.',
  'document.id': '식별자',
  'document.name': '이름',
  'document.unit': '단위',
  'document.kind': '종류',
  'document.formula': '산식',
  'document.scale': '{scale}의 월 최댓값 기준',
}
