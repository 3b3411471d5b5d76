import { fileURLToPath } from 'node:url'

/** Absolute path of a file of the project, wherever the command is started from. */
export const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url))
