import type { Line, Operand } from '#algebra/expression.ts'
import type { Block } from '#algebra/model-builder.ts'

/** Spending on something that wears out: from when, and over how long. */
export interface Wearing {
  readonly block: Block
  readonly spending: Line
  readonly spentToDate: Line
  /** Cost that upkeep goes by, where that is not all that was spent. */
  readonly builtToDate?: Line
  /** Part that is paid in the month, where it is paid at milestones. */
  readonly staged?: Line | undefined
  readonly inService: Operand
  readonly lifeMonths: Operand
}
