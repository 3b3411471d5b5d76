import * as z from 'zod'

/** A place in a JSON document, RFC 6901; the whole document is not one. */
export const JsonPointer = z
  .string()
  .max(200)
  .regex(/^(\/([^/~]|~[01])*)+$/)
  .meta({ description: 'JSON Pointer (RFC 6901)', examples: ['/sites/0/pue'] })
