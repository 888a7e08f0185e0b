/** What a process repeats until it is killed. */
export type KillPlan =
  | {
      /** Creates addresses, edits their labels and imports files, in an app on the folder. */
      readonly kind: 'use'
      readonly folder: string
      readonly key: string
      readonly accountId: string
      readonly domain: string
      /** The number of the process on this folder; it is part of the names. */
      readonly life: number
    }
  | {
      /** Opens copies of an older file, which migrates them. */
      readonly kind: 'migrate'
      readonly folder: string
      readonly older: string
      readonly life: number
    }

/** The number of addresses in an imported file: more than one transaction adopts. */
const importCount = 600

/** The addresses of the file that is imported under a name. */
export function importedAddresses(name: string): readonly string[] {
  return Array.from({ length: importCount }, (_, index) => `file.${name}.${index}@import.example`)
}
