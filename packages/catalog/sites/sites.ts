import type { Site } from '#contract/site.ts'
import { type Settled, settled } from '../citing.ts'
import { free } from './free.ts'
import { gumi } from './gumi.ts'
import { solaseado } from './solaseado.ts'

/** Whole sites to put into a plan, each with the sources of its values by JSON Pointer within it. */
export const sites: readonly Settled<Site>[] = [settled<Site>(solaseado), settled<Site>(gumi), settled<Site>(free)]
