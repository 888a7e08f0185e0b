import type { DiagnosticsParts } from '../about/diagnostics.ts'
import { writeDiagnostics } from '../about/diagnostics.ts'
import type { AboutHandlers, AboutParts } from '../answers/answer-about.ts'
import { createAboutHandlers } from '../answers/answer-about.ts'
import type { Notices } from '../desktop/notices.ts'
import { logsFolderOf } from '../log/file-log.ts'
import type { Log } from '../log/log.ts'
import type { Shell } from '../shell/shell.ts'

/** The app, as the page About sees it. */
export interface AboutSources
  extends Pick<AboutParts, 'system' | 'licencesFile'>,
    Pick<DiagnosticsParts, 'version'> {
  readonly shell: Pick<Shell, 'preview' | 'showFolder' | 'writeClipboard'>
  readonly dataFolder: string
  readonly log: Pick<Log, 'tail'>
  readonly notices: Pick<Notices, 'all'>
  accounts(): DiagnosticsParts['accounts']
  desktop(): DiagnosticsParts['desktop']
}

/** Puts the page About together. */
export function createAbout(sources: AboutSources): AboutHandlers {
  const { shell, version, system, dataFolder, licencesFile, log, notices } = sources
  return createAboutHandlers({
    shell,
    system,
    folders: { data: dataFolder, logs: logsFolderOf(dataFolder) },
    licencesFile,
    diagnostics: () =>
      writeDiagnostics({
        version,
        preview: shell.preview,
        system,
        accounts: sources.accounts(),
        desktop: sources.desktop(),
        notices: notices.all(),
        logLines: log.tail(),
      }),
  })
}
