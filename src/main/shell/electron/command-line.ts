import { failed, type Result, success } from '../../../shared/result.ts'
import { labelMaxLength } from '../../../shared/rules/label.ts'
import type { MainWords } from '../../../shared/words/catalogue.ts'
import { fieldOf, known } from '../../base/json-fields.ts'
import { type AnswerSecret, isAnswerSecret } from '../terminal/answer-secret.ts'
import { type FormDraft, isAppLink, readAppLink } from './app-link.ts'

/** The command of a start of the app. */
export type Command =
  /** Opens the popover, with fields filled if a link says so. */
  | { readonly kind: 'open'; readonly draft?: FormDraft }
  | { readonly kind: 'toggle' | 'settings' }
  /** Starts without opening anything. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'new'; readonly account?: string; readonly label?: string; readonly prints?: true }
  /** Prints what the command line can do. */
  | { readonly kind: 'help' }

/** Says what is wrong with a command line, in the phrases of the terminal, which load only for that. */
export type Complaint = (terminal: MainWords['terminal']) => string

const commandOf = {
  '--new': 'new',
  '--toggle': 'toggle',
  '--settings': 'settings',
  '--hidden': 'hidden',
  '--help': 'help',
} as const

const refuse = (complaint: Complaint) => failed(complaint)

/** The longest value of each option, as in the forms. */
const valueLimits = { '--account': 200, '--label': labelMaxLength } as const

function has<Table extends object>(table: Table, name: string): name is Extract<keyof Table, string> {
  return Object.hasOwn(table, name)
}

/** The command of a link: it only opens the popover. A rejected link opens it without filling fields. */
export function commandOfLink(link: string): Command {
  const draft = readAppLink(link)
  return { kind: 'open', ...known({ draft }) }
}

/**
 * Reads a command line: a link, or one of `--new`, `--toggle`, `--settings`, `--hidden` and `--help`. `--new` also takes
 * `--account NAME`, `--label TEXT` and `--print`. The documentation writes `--account=NAME` and `--label=TEXT`, because on Windows
 * Electron ends silently if further arguments follow an argument such as `todo:` (shell/app/command_line_args.cc).
 * Other arguments are ignored, because Chromium and desktops add their own. A contradictory line is refused with a
 * complaint for the terminal.
 *
 * In a line with a link only the link counts: the link's author may have smuggled options in with it.
 */
export function parseCommandLine(args: readonly string[]): Result<Command, Complaint> {
  const link = args.find(isAppLink)
  if (link !== undefined) return success(commandOfLink(link))

  const values: { '--account'?: string; '--label'?: string } = {}
  let command: keyof typeof commandOf | undefined
  let prints = false

  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (has(commandOf, arg)) {
      const former = command
      if (former !== undefined && former !== arg) return refuse(({ exclude }) => exclude(former, arg))
      command = arg
      continue
    }
    if (arg === '--print') {
      prints = true
      continue
    }
    const equals = arg.indexOf('=')
    const name = equals === -1 ? arg : arg.slice(0, equals)
    if (!has(valueLimits, name)) continue

    const value = equals === -1 ? args[index + 1] : arg.slice(equals + 1)
    if (equals === -1) index += 1
    if (value === undefined || value === '' || (equals === -1 && value.startsWith('--')))
      return refuse(({ needsValue }) => needsValue(name))
    if (values[name] !== undefined) return refuse(({ twice }) => twice(name))
    if (value.length > valueLimits[name]) return refuse(({ tooLong }) => tooLong(name, valueLimits[name]))
    if (/\p{Cc}/u.test(value)) return refuse(({ control }) => control(name))
    values[name] = value
  }

  const { '--account': account, '--label': label } = values
  if (command === '--new') {
    return success({ kind: 'new', ...known({ account, label }), ...(prints ? { prints } : {}) })
  }
  if (account !== undefined || label !== undefined || prints) return refuse(({ newOnly }) => newOnly)
  return success({ kind: command === undefined ? 'open' : commandOf[command] })
}

/** What a second start passes on. A version that knows no `print` opens the popover, and makes nothing. */
export type HandedOver =
  | { readonly args: readonly string[] }
  | { readonly print: { readonly args: readonly string[]; readonly secret: AnswerSecret } }

/** What a second start wants, and the secret of its answer if it prints one. */
export interface SecondStart {
  readonly command: Command
  readonly secret?: AnswerSecret
}

/** Reads what a second start passed on; anything but a readable command line opens the popover. */
export function readSecondStart(handedOver: unknown): SecondStart {
  const print = fieldOf(handedOver, 'print')
  const args = fieldOf(print ?? handedOver, 'args')
  const secret = fieldOf(print, 'secret')
  if (!Array.isArray(args) || !args.every((arg) => typeof arg === 'string'))
    return { command: { kind: 'open' } }
  const parsed = parseCommandLine(args)
  const command: Command = parsed.ok && parsed.value.kind !== 'help' ? parsed.value : { kind: 'open' }
  const prints = command.kind === 'new' && command.prints === true
  // Whoever waits for an answer gets it, or nothing is made.
  if (prints !== isAnswerSecret(secret)) return { command: { kind: 'open' } }
  return prints && isAnswerSecret(secret) ? { command, secret } : { command }
}
