import type { AboutFolder } from '../../shared/about.ts'
import { failed, success } from '../../shared/result.ts'
import { readLicences } from '../about/licences.ts'
import type { SystemFacts } from '../about/system-facts.ts'
import { describeFailure } from '../describe-failure.ts'
import type { Handlers } from '../ipc/router.ts'
import type { Shell } from '../shell/shell.ts'

/** What the page About needs. */
export interface AboutParts {
  readonly shell: Pick<Shell, 'showFolder' | 'writeClipboard'>
  readonly system: SystemFacts
  readonly folders: Readonly<Record<AboutFolder, string>>
  /** The list of licences that the build wrote. */
  readonly licencesFile: string
  diagnostics(): string
}

/** The requests of the page About. */
export type AboutHandlers = Pick<
  Handlers,
  'getAbout' | 'listLicences' | 'showFolder' | 'getDiagnostics' | 'copyDiagnostics'
>

/** Answers the page About. What is copied is what was shown last, so that nobody passes on what they have not seen. */
export function createAboutHandlers(parts: AboutParts): AboutHandlers {
  const { shell, system, folders } = parts
  let shown: string | undefined

  return {
    getAbout: () => success({ runtime: system.runtime, logsFolder: folders.logs }),
    async listLicences() {
      const licences = await readLicences(parts.licencesFile)
      return licences === undefined
        ? failed(describeFailure({ reason: 'licences-missing' }))
        : success(licences)
    },
    async showFolder({ folder }) {
      const reason = await shell.showFolder(folders[folder])
      return reason === undefined ? success(null) : failed(describeFailure({ reason }))
    },
    getDiagnostics() {
      shown = parts.diagnostics()
      return success(shown)
    },
    async copyDiagnostics() {
      if (shown === undefined) return failed(describeFailure({ reason: 'diagnostics-not-shown' }))
      const reason = await shell.writeClipboard(shown)
      return reason === undefined
        ? success(null)
        : failed(describeFailure({ reason: 'diagnostics-not-copied' }))
    },
  }
}
