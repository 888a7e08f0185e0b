import { createSignal } from 'solid-js'
import type { About, AboutFolder, PackageLicence } from '../../../shared/views/about.ts'
import type { Settings } from '../create-settings.ts'

/** The state and the requests of the page About. Each part is loaded when it is opened. */
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
    /** The folder last opened, or whose path was copied. */
    openedFolder,

    async openFolder(folder: AboutFolder): Promise<void> {
      setOpenedFolder(undefined)
      const opened = await run(api.showFolder({ folder }))
      if (opened !== undefined) setOpenedFolder(folder)
    },
    async listLicences(): Promise<void> {
      if (licences() === undefined) setLicences(await run(api.listLicences()))
    },
    /** Loads the diagnostics again, so that they are current. */
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

/** The state and the requests of the page About. */
export type AboutState = ReturnType<typeof createAbout>
