import type { Accelerator } from './accelerators/accelerator.ts'
import { atomMax } from './accelerators/atom-max.ts'
import { b200 } from './accelerators/b200.ts'
import { gb200 } from './accelerators/gb200-nvl72.ts'
import { gb300 } from './accelerators/gb300-nvl72.ts'
import { h100 } from './accelerators/h100.ts'
import { h200 } from './accelerators/h200.ts'
import { mi300x } from './accelerators/mi300x.ts'
import { mi355x } from './accelerators/mi355x.ts'
import { rebelQuad } from './accelerators/rebel-quad.ts'
import { rngd } from './accelerators/rngd.ts'
import { vr200 } from './accelerators/vr200-nvl72.ts'

/** Every accelerator of the catalog. */
export const accelerators: readonly Accelerator[] = [
  h100,
  h200,
  b200,
  gb200,
  gb300,
  vr200,
  mi300x,
  mi355x,
  rngd,
  atomMax,
  rebelQuad,
]
