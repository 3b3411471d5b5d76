import * as z from 'zod'
import { onePlan, onePlanMessage, subject } from './subject.ts'

export const WorkbookRequest = z.strictObject(subject).refine(onePlan, onePlanMessage).meta({ id: 'WorkbookRequest' })

export type WorkbookRequest = z.infer<typeof WorkbookRequest>
