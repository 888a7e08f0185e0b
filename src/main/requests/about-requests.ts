import { failed, success } from '../../shared/result.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { writeDiagnostics } from '../desktop/about/diagnostics.ts'
import { readLicences } from '../desktop/about/licences.ts'
import type { HandlersOf } from '../ipc/router.ts'
import { logsFolderOf } from '../log/file-log.ts'
import type { Services } from './services.ts'

/**
 * The requests of the page About. Only the text last shown is copied, so that users share only text that they could
 * see.
 */
export function aboutRequests(services: Services) {
  const { accountsSlice, book, clipboard, dataFolder, desktopSlice } = services
  const { licencesFile, log, notices, shell, system, version } = services
  const folders = { data: dataFolder, logs: logsFolderOf(dataFolder) }
  let shown: string | undefined

  return {
    getAbout: () => success({ runtime: system.runtime, logsFolder: folders.logs }),
    async listLicences() {
      const licences = await readLicences(licencesFile)
      return licences === undefined
        ? failed(describeFailure({ reason: 'licences-missing' }))
        : success(licences)
    },
    async showFolder({ folder }) {
      const reason = await shell.showFolder(folders[folder])
      return reason === undefined ? success(null) : failed(describeFailure({ reason }))
    },
    getDiagnostics() {
      const addresses = book.countStates()
      shown = writeDiagnostics({
        version,
        preview: shell.preview,
        system,
        accounts: accountsSlice().accounts,
        ...(addresses.ok ? { addresses: addresses.value } : {}),
        desktop: desktopSlice(),
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
  } satisfies HandlersOf<'about'>
}
