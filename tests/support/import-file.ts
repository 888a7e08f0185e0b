import type { RequestInput } from '../../src/shared/contract.ts'
import { failed, type Result, success } from '../../src/shared/result.ts'
import {
  type ImportOutcome,
  type ImportPlan,
  importPartMaxLength,
} from '../../src/shared/views/address-list.ts'
import type { StartedApp } from './start-app.ts'

/** A file’s text in the parts that a window sends. */
export function* partsOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += importPartMaxLength) yield text.slice(at, at + importPartMaxLength)
}

/** A planned file, and its id. */
export type PlannedFile = ImportPlan & { readonly importId: number }

type Asking = Pick<StartedApp, 'ask'>

/** Sends a file like a window does, and plans it. */
export async function planFile(
  app: Asking,
  text: string,
  file: RequestInput<'beginImport'> = {},
  replaceNewer = false,
): Promise<Result<PlannedFile>> {
  const begun = await app.ask('beginImport', file)
  if (!begun.ok) return begun
  const { importId } = begun.value
  for (const part of partsOf(text)) {
    const added = await app.ask('addImportPart', { importId, text: part })
    if (!added.ok) return added
  }
  const plan = await app.ask('planImport', { importId, replaceNewer })
  return plan.ok ? success({ ...plan.value, importId }) : plan
}

/** The plan of a file, which must be possible. */
export async function plannedFile(
  app: Asking,
  text: string,
  file: RequestInput<'beginImport'> = {},
): Promise<PlannedFile> {
  const plan = await planFile(app, text, file)
  if (!plan.ok) throw new Error(`The file was refused: ${plan.failure.reason}: ${plan.failure.message}`)
  return plan.value
}

/** A planned file with other domains chosen. */
export function planDomains(
  app: Asking,
  { importId }: PlannedFile,
  domains: string[],
): Promise<Result<ImportPlan>> {
  return app.ask('planImport', { importId, replaceNewer: false, domains })
}

/** Imports a file. */
export async function importFile(app: Asking, text: string): Promise<Result<ImportOutcome>> {
  const plan = await planFile(app, text)
  return plan.ok ? app.ask('applyImport', { importId: plan.value.importId }) : failed(plan.failure)
}
