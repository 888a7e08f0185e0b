import { addyExport } from './addy-export.ts'
import { bitwardenExport } from './bitwarden-export.ts'
import type { ExportFormat, ExportShape } from './export-format.ts'
import { relayExport } from './relay-export.ts'
import { simpleloginExport } from './simplelogin-export.ts'

/** The programs whose exports are read exactly. */
export const exportFormats: readonly ExportFormat[] = [
  addyExport,
  simpleloginExport,
  relayExport,
  bitwardenExport,
]

/** An export that was recognized: its program and its form. */
export interface FoundExport {
  readonly format: ExportFormat
  readonly shape: ExportShape
}

/**
 * Recognizes an export by its columns, or by the members of its first row.
 * @param list the member that holds the list of a JSON file; absent for a file that is a list.
 */
export function findExport(
  within: ExportShape['within'],
  names: readonly string[],
  list?: string,
): FoundExport | undefined {
  for (const format of exportFormats) {
    const shape = format.shapes.find(
      (one) => one.within === within && one.list === list && one.has.every((name) => names.includes(name)),
    )
    if (shape !== undefined) return { format, shape }
  }
  return undefined
}
