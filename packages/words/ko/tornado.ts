import type { tornado as en } from '../en/tornado.ts'

export const tornado: Record<keyof typeof en, string> = {
  'tornado.group': '민감도',
  'tornado.title': '결과를 좌우하는 입력값',
  'tornado.unit': '입력값 10개, 각각 ±10%',
  'tornado.measure': '지표',
  'tornado.note':
    '다른 값은 그대로 두고 입력값 하나만 ±10% 바꿀 때의 변화입니다. 현재 계획에서의 정확한 미분값을 직선으로 늘린 근사이며, 표시한 수치는 +10%일 때의 변화입니다.',
  'tornado.down': '−10%',
  'tornado.up': '+10%',
  'tornado.input': '입력값',
  'tornado.value': '계획값',
  'tornado.path': '월별 값',
  'tornado.elasticity': '탄력성',
  'tornado.edge': '여기서 바뀌는 계산식',
  'tornado.edge-note': '† 바로 이 값에서 계산식이 바뀌므로 미분값은 한쪽 방향으로만 성립합니다.',
  'tornado.steps': '월, 정수 단위, 기준값처럼 단계적으로만 작용하는 입력값 {count}개는 제외했습니다.',
  'tornado.none': '이 지표는 단계적으로만 변하므로 작은 변화로 움직이는 입력값이 없습니다.',
}
