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
import { nodeFetch } from './shell/node-fetch.ts'
import { createAccess } from './shell/preview/access.ts'
import { createEventStreams } from './shell/preview/event-streams.ts'
import { type PreviewOptions, readOptions } from './shell/preview/options.ts'
import { tellsUsers } from './shell/preview/peer-user.ts'
import { createPreviewShell } from './shell/preview/preview-shell.ts'
import { startPreviewServer } from './shell/preview/server.ts'

const keychains = { os: createOsKeychain, memory: createMemoryKeychain }

/** The built files, seen from the bundle in `out/preview/`. */
const folders = ['../renderer', './web'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))

/** The list of licences that the build wrote. */
const licencesFile = fileURLToPath(new URL('../licences.json', import.meta.url))

/** How long work that is under way may take to end. The app in Electron waits as long. */
const endingDeadlineMs = 5_000

const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** Runs the preview until it is told to end. Whatever happens to the process after that, nothing is left open. */
async function run(options: PreviewOptions) {
  const access = createAccess(!tellsUsers)
  const streams = createEventStreams()
  const { shell, perform } = createPreviewShell({
    platform: process.platform,
    streams,
    hotkeys: { taken: options.taken, requested: options.wayland },
    quit: () => void end(),
  })
  const app = await createApp({
    shell,
    dataFolder: options.dataFolder,
    fetch: nodeFetch,
    keychain: keychains[options.keychain](),
    version: manifest.version,
    log: openFileLog({ folder: logsFolderOf(options.dataFolder) }),
    licencesFile,
    onBug: report,
  })
  tellBug = app.reportBug
  const parts = { access, streams, perform, route: app.route, folders, report }
  const server = await startPreviewServer(options.port, parts).catch(async (error: unknown) => {
    await app.close()
    throw error
  })

  let ending: Promise<void> | undefined
  const end = () => {
    // What is under way is finished, but nobody who pressed Ctrl+C waits for a service that hangs.
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

/** Says what a bug threw, as the log has it: an error may quote whatever was being sent. */
function report(error: unknown) {
  say(redactError(error, { home: homedir() }).join('\n'))
}

/** Says in a sentence what keeps the preview from running, and ends with 1. */
function fail(error: unknown, options: PreviewOptions) {
  const sentence = sentences[codeOf(error)]
  if (sentence) say(sentence(options, error))
  else report(error)
  process.exit(1)
}

/** What is done with what nothing caught: before the app runs, that is the end. */
let tellBug = (error: unknown): void => {
  report(error)
  process.exit(1)
}
// Node itself would print an error with all its properties, such as the headers of a request.
process.on('uncaughtException', (error) => tellBug(error))
process.on('unhandledRejection', (reason) => tellBug(reason))

const options = readOptions(process.argv.slice(2), {
  platform: process.platform,
  env: process.env,
  home: homedir(),
})
// Node has read them by now, and would print the address of every request, in which the key of some accounts stands.
const debugging = ['NODE_DEBUG', 'NODE_DEBUG_NATIVE'].find((name) => (process.env[name] ?? '') !== '')
if (debugging !== undefined) {
  say(`With ${debugging} Node would print keys. Start the preview without that variable.`)
  process.exitCode = 2
} else if (options.ok) run(options.value).catch((error: unknown) => fail(error, options.value))
else {
  say(options.failure)
  process.exitCode = 2
}
