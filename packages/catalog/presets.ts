import type { Plan } from '#contract/plan.ts'
import { gpuLease2025 } from './presets/gpu-lease-2025.ts'
import { gpuPurchase2025 } from './presets/gpu-purchase-2025.ts'
import { gumi60mw } from './presets/gumi-60mw.ts'
import { nationalCenterSigned2026 } from './presets/national-center-signed-2026.ts'
import { nationalCenterTender2025Sep } from './presets/national-center-tender-2025-09.ts'
import { nationalCenterTender2025h1 } from './presets/national-center-tender-2025h1.ts'

/** Whole plans to start from, by id. */
export const presets: ReadonlyMap<string, Plan> = new Map([
  ['national-center-tender-2025h1', nationalCenterTender2025h1],
  ['national-center-tender-2025-09', nationalCenterTender2025Sep],
  ['national-center-signed-2026', nationalCenterSigned2026],
  ['gumi-60mw', gumi60mw],
  ['gpu-lease-2025', gpuLease2025],
  ['gpu-purchase-2025', gpuPurchase2025],
])
