/** How an installed app gets a newer version of itself. It does nothing unless it is called. */
export interface Updater {
  /** Asks where the app was published: the newer version, or `undefined` if there is none. Rejects if that is unknown. */
  find(): Promise<string | undefined>
  /** Downloads and checks what `find` found. Rejects if it did not arrive whole, or is not signed as this app is. */
  download(): Promise<void>
  /** Ends the app, puts what was downloaded in its place and starts it. Throws if that cannot begin. */
  install(): void
}

/** Loads the updater when it is needed; `undefined` where another program updates the app, or nobody does. */
export type LoadUpdater = () => Promise<Updater | undefined>
