import { failed, success } from '../../shared/result.ts'
import type { DesktopSlice } from '../../shared/views/desktop.ts'
import type { AccountsSlice } from '../../shared/views/snapshot.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook } from '../book/address-book.ts'
import { writeDiagnostics } from '../desktop/about/diagnostics.ts'
import { readLicences } from '../desktop/about/licences.ts'
import type { SystemFacts } from '../desktop/about/system-facts.ts'
import type { ClipboardKeeper } from '../desktop/clipboard-keeper.ts'
import type { Notices } from '../desktop/notices.ts'
import type { Handlers } from '../ipc/router.ts'
import { logsFolderOf } from '../log/file-log.ts'
import type { Log } from '../log/log.ts'
import type { Shell } from '../shell/shell.ts'

/** What the page About needs. */
export interface AboutAnswerParts {
  readonly shell: Pick<Shell, 'preview' | 'showFolder'>
  readonly clipboard: Pick<ClipboardKeeper, 'copyText'>
  readonly version: string
  readonly system: SystemFacts
  readonly dataFolder: string
  /** The list of licences that the build wrote. */
  readonly licencesFile: string
  readonly log: Pick<Log, 'tail'>
  readonly notices: Pick<Notices, 'all'>
  readonly book: Pick<AddressBook, 'countStates'>
  accountsSlice(): AccountsSlice
  desktopSlice(): DesktopSlice
}

/** The requests of the page About. */
export type AboutAnswers = Pick<
  Handlers,
  'getAbout' | 'listLicences' | 'showFolder' | 'getDiagnostics' | 'copyDiagnostics'
>

/** Answers them. What is copied is what was shown last, so that nobody passes on what they have not seen. */
export function answerAbout(parts: AboutAnswerParts): AboutAnswers {
  const { shell, clipboard, version, system, dataFolder, log, notices } = parts
  const folders = { data: dataFolder, logs: logsFolderOf(dataFolder) }
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
      const addresses = parts.book.countStates()
      shown = writeDiagnostics({
        version,
        preview: shell.preview,
        system,
        accounts: parts.accountsSlice().accounts,
        ...(addresses.ok ? { addresses: addresses.value } : {}),
        desktop: parts.desktopSlice(),
        notices: notices.all(),
        logLines: log.tail(),
      })
      return success(shown)
    },
    async copyDiagnostics() {
      if (shown === undefined) return failed(describeFailure({ reason: 'diagnostics-not-shown' }))
      const reason = await clipboard.copyText(shown)
      return reason === undefined
        ? success(null)
        : failed(describeFailure({ reason: 'diagnostics-not-copied' }))
    },
  }
}
