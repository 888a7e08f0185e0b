/** What a process does over and over until it is killed. */
export type KillPlan =
  | {
      /** It creates addresses, edits their labels and imports files, in an app on the folder. */
      readonly kind: 'use'
      readonly folder: string
      readonly key: string
      readonly accountId: string
      readonly domain: string
      /** Which of the processes on this folder it is; names are made of it. */
      readonly life: number
    }
  | {
      /** It opens copies of an older file, which brings them up to date. */
      readonly kind: 'migrate'
      readonly folder: string
      readonly older: string
      readonly life: number
    }

/** How many addresses a file brings that is imported: more than are taken over in one transaction. */
const importCount = 600

/** The addresses of the file that is imported under a name. */
export function importedAddresses(name: string): readonly string[] {
  return Array.from({ length: importCount }, (_, index) => `file.${name}.${index}@import.example`)
}
