/** The versions below the app and the folders of its files, for the page About. */
export interface About {
  /** The programs below the app, such as Electron and Node, with their versions. */
  readonly runtime: readonly { readonly name: string; readonly version: string }[]
  readonly logsFolder: string
}

/** The folders that About can open. */
export const aboutFolders = ['data', 'logs'] as const
/** A folder that About can open. */
export type AboutFolder = (typeof aboutFolders)[number]

/** The licence of a package that the app contains. */
export interface PackageLicence {
  readonly name: string
  readonly version: string
  /** Its short name, such as `MIT`. */
  readonly licence: string
  readonly text: string
}
