import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { failed, type Result, success } from '../../../shared/result.ts'

/** The options of a preview. */
export interface PreviewOptions {
  /** 0 lets the system choose. */
  readonly port: number
  /** Absolute. */
  readonly dataFolder: string
  readonly keychain: 'os' | 'memory'
  /** Whether the practice account exists from the start. */
  readonly practice: boolean
  /** Combinations that another program of the preview's desktop uses, in Electron's notation. */
  readonly taken: readonly string[]
  /** Whether the preview's desktop only accepts requests for hotkeys, as Wayland does. */
  readonly wayland: boolean
  /** Whether the popover is open when the desktop's page is first opened. */
  readonly openPopover: boolean
  /** Whether accounts of every service may be at another server, such as one of this computer. */
  readonly anyServer: boolean
}

/** The facts that decide the defaults. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** The sentence about the known options. */
const usage =
  'Known are --port N (0 for any), --data DIR, --keychain os|memory, --practice, --taken KEYS, --wayland, --open-popover and --any-server.'

const folderName = 'Aliasmith Preview'

/** The preview's default data folder: next to other apps' data, apart from the installed app's. */
export function defaultDataFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', folderName)
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), folderName)
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), folderName)
}

/**
 * Reads the preview's command line.
 * @returns the options, or a sentence on what is wrong with them.
 */
export function readOptions(
  args: readonly string[],
  surroundings: Surroundings,
): Result<PreviewOptions, string> {
  const parsed = parse(args)
  if (!parsed.ok) return parsed
  const { port, data, keychain, practice, taken, wayland } = parsed.value
  const openPopover = parsed.value['open-popover']
  const anyServer = parsed.value['any-server']
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return failed('--port takes a number from 0 to 65535; 0 means any free port.')
  if (keychain !== 'os' && keychain !== 'memory') return failed('--keychain takes either os or memory.')
  if (data === '') return failed('--data takes a folder.')
  return success({
    port: Number(port),
    dataFolder: data === undefined ? defaultDataFolder(surroundings) : resolve(data),
    keychain,
    practice,
    taken,
    wayland,
    openPopover,
    anyServer,
  })
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4680' },
        data: { type: 'string' },
        keychain: { type: 'string', default: 'os' },
        practice: { type: 'boolean', default: false },
        taken: { type: 'string', multiple: true, default: [] },
        wayland: { type: 'boolean', default: false },
        'open-popover': { type: 'boolean', default: false },
        'any-server': { type: 'boolean', default: false },
      },
    })
    return success(values)
  } catch (error) {
    // parseArgs follows its sentence with advice on `--` that fits no option here.
    const sentence = error instanceof Error ? error.message.split(/\.? ?\n|\. /)[0] : undefined
    const said = sentence === undefined || /ambiguous/.test(sentence) ? 'An option lacks its value' : sentence
    return failed(`${said}. ${usage}`)
  }
}
