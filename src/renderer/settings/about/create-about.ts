import { createSignal } from 'solid-js'
import type { About, AboutFolder, PackageLicence } from '../../../shared/views/about.ts'
import type { Settings } from '../create-settings.ts'

/** What the page About asks the main process for, each when it is wanted. */
export function createAbout({ api, run, snapshot }: Settings) {
  const [about, setAbout] = createSignal<About>()
  const [licences, setLicences] = createSignal<readonly PackageLicence[]>()
  const [diagnostics, setDiagnostics] = createSignal<string>()
  const [copied, setCopied] = createSignal(false)
  const [openedFolder, setOpenedFolder] = createSignal<AboutFolder>()

  void run(api.getAbout()).then((found) => found && setAbout(found))

  return {
    about,
    dataFolder: snapshot.dataFolder,
    licences,
    diagnostics,
    copied,
    /** The folder that was opened last, or whose path was copied. */
    openedFolder,

    async openFolder(folder: AboutFolder): Promise<void> {
      setOpenedFolder(undefined)
      const opened = await run(api.showFolder({ folder }))
      if (opened !== undefined) setOpenedFolder(folder)
    },
    async listLicences(): Promise<void> {
      if (licences() === undefined) setLicences(await run(api.listLicences()))
    },
    /** Takes the diagnostics anew, so that what is read is what is true. */
    async showDiagnostics(): Promise<void> {
      setCopied(false)
      setDiagnostics(await run(api.getDiagnostics()))
    },
    async copyDiagnostics(): Promise<void> {
      setCopied(false)
      const done = await run(api.copyDiagnostics())
      setCopied(done !== undefined)
    },
  }
}

/** What the page About knows. */
export type AboutState = ReturnType<typeof createAbout>
