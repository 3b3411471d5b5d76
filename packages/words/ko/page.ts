import type { page as en } from '../en/page.ts'

export const page: Record<keyof typeof en, string> = {
  'page.title': 'AI 컴퓨팅센터 사업 계획기',
}
