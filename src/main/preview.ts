import { homedir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import { words } from '../shared/words/words.ts'
import { createMemoryKeychain } from './accounts/memory-keychain.ts'
import { createOsKeychain } from './accounts/os-keychain.ts'
import { createApp } from './app.ts'
import { causeOf, codeOf, folderInUse, folderUnusable } from './files/folder-errors.ts'
import { logsFolderOf, openFileLog } from './log/file-log.ts'
import { redactError } from './log/redact-line.ts'
import { firstAnswer, preparePage } from './shell/app-pages.ts'
import { nodeFetch } from './shell/node-fetch.ts'
import { createAccess } from './shell/preview/access.ts'
import { createEventStreams, type PageKind } from './shell/preview/event-streams.ts'
import { type PreviewOptions, readOptions } from './shell/preview/options.ts'
import { showsUsers } from './shell/preview/peer-user.ts'
import { createPreviewShell } from './shell/preview/preview-shell.ts'
import { startPreviewServer } from './shell/preview/server.ts'

const keychains = { os: createOsKeychain, memory: createMemoryKeychain }

/** The built files, seen from the bundle in `out/preview/`. */
const folders = ['../renderer', './web'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))

/** The list of licences that the build wrote. */
const licencesFile = fileURLToPath(new URL('../licences.json', import.meta.url))

/** How long running work may take to end. The app in Electron waits as long. */
const endingDeadlineMs = 5_000

const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** Runs the preview until it is asked to end, then closes the server and the app. */
async function run(options: PreviewOptions) {
  const access = createAccess(!showsUsers)
  const streams = createEventStreams()
  const { shell, perform, language, whileOpening } = createPreviewShell({
    platform: process.platform,
    streams,
    hotkeys: { taken: options.taken, requested: options.wayland },
    opensPopover: options.openPopover,
    quit: () => void end(),
  })
  const app = await createApp({
    shell,
    dataFolder: options.dataFolder,
    fetch: nodeFetch,
    keychain: keychains[options.keychain](),
    version: manifest.version,
    anyServer: options.anyServer,
    log: openFileLog({ folder: logsFolderOf(options.dataFolder) }),
    licencesFile,
    onBug: report,
  })
  reportBug = app.reportBug
  const parts = {
    access,
    streams,
    perform,
    route: app.route,
    folders,
    report,
    prepare: async (html: string, kind: PageKind) =>
      preparePage(
        html,
        language(),
        kind === 'popover' ? await whileOpening(() => firstAnswer(app.route)) : undefined,
      ),
  }
  const server = await startPreviewServer(options.port, parts).catch(async (error: unknown) => {
    await app.close()
    throw error
  })

  let ending: Promise<void> | undefined
  const end = () => {
    // Running work is finished, but Ctrl+C does not wait for a service that hangs.
    ending ??= server
      .close()
      .then(() => Promise.race([app.close(), setTimeout(endingDeadlineMs)]))
      .then(() => process.exit(0))
    return ending.catch((error: unknown) => fail(error, options))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())

  if (options.practice) await app.addPracticeAccount()
  process.stdout.write(`Preview ready: ${server.url}\n`)
}

/** Sentences by the code of an error. */
const sentences: Readonly<Record<string, (options: PreviewOptions, error: unknown) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is in use, perhaps by a preview that runs already. Choose another one with --port, or any free one with --port 0.`,
  EACCES: ({ port }) => `The system does not allow port ${port}. Choose another one with --port.`,
  [folderInUse]: ({ dataFolder }) =>
    `Another Aliasmith uses the folder ${dataFolder}. End it, or choose another folder with --data.`,
  [folderUnusable]: ({ dataFolder }, error) =>
    `${words().life.folderUnusable(dataFolder, causeOf(error))} Choose another one with --data.`,
}

/** Prints an error as the log would, because it may quote the data of a request. */
function report(error: unknown) {
  say(redactError(error, { home: homedir() }).join('\n'))
}

/** Prints why the preview cannot run, and ends with 1. */
function fail(error: unknown, options: PreviewOptions) {
  const sentence = sentences[codeOf(error)]
  if (sentence) say(sentence(options, error))
  else report(error)
  process.exit(1)
}

/** Handles uncaught errors: before the app runs, they end the process. */
let reportBug = (error: unknown): void => {
  report(error)
  process.exit(1)
}
// Node itself would print an error with all its properties, such as a request's headers.
process.on('uncaughtException', (error) => reportBug(error))
process.on('unhandledRejection', (reason) => reportBug(reason))

const options = readOptions(process.argv.slice(2), {
  platform: process.platform,
  env: process.env,
  home: homedir(),
})
// Node has read these variables by now and would print every request's address, which holds the key of some accounts.
const debugging = ['NODE_DEBUG', 'NODE_DEBUG_NATIVE'].find((name) => (process.env[name] ?? '') !== '')
if (debugging !== undefined) {
  say(`With ${debugging} Node would print keys. Start the preview without that variable.`)
  process.exitCode = 2
} else if (options.ok) run(options.value).catch((error: unknown) => fail(error, options.value))
else {
  say(options.failure)
  process.exitCode = 2
}
