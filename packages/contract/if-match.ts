import * as z from 'zod'

/**
 * The revision that an If-Match names. A tag that a proxy weakened (`W/"3"`) still names revision 3. `*` is refused: it
 * would write over work that the caller has not seen.
 */
export const IfMatch = z
  .string()
  .regex(/^(?:W\/)?"[1-9]\d{0,6}"$/)
  .transform((tag) => Number(tag.slice(tag.indexOf('"') + 1, -1)))
  .optional()
  .meta({ description: 'ETag of the revision that was last seen, such as "3"; * is refused', examples: ['"3"'] })
