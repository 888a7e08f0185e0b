/** Replaces an installed app with a newer version. It does nothing unless it is called. */
export interface Updater {
  /**
   * Returns the newer version at the place of publication, or `undefined` if there is none. Rejects if that is unknown.
   */
  find(): Promise<string | undefined>
  /**
   * Downloads and checks the version that `find` found. Rejects if it did not arrive whole, or its signature is not the
   * app's.
   */
  download(): Promise<void>
  /** Quits the app, replaces it with the download and starts it. Throws if that cannot begin. */
  install(): void
}

/** Loads the updater when it is needed; `undefined` if another program updates the app, or it is not updated at all. */
export type LoadUpdater = () => Promise<Updater | undefined>
