/** The facts about the computer that no text may reveal. */
export interface Surroundings {
  /** The user's home folder, whose path contains their name. Empty if unknown. */
  readonly home: string
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * The patterns that every text loses, in this order. Addresses may come from the user, and long runs of letters and
 * digits may be keys. Each pattern begins at the start of a word, so that no text takes long.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/)[^\s/@"'<>]*@/gi, '$1'],
  [/(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/[^\s?#"'<>]*)[?#][^\s"'<>)]*/gi, '$1'],
  [/(?<![^\s@"<>()[\],;:])[^\s@"<>()[\],;:]+@[^\s@"'`<>()[\]{},;:=/\\]+/g, '[address]'],
  [/\b(bearer|basic)\s+\S+/gi, '$1 [key]'],
  [/\b((?:api[-_]?)?key|token|secret|password|code)(["']?\s*[=:]\s*)[^\s,;&]+/gi, '$1$2[key]'],
  // Names of files and functions have no digits in such a long run, or a dot earlier.
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{24,}(?![\w-])/gi, '[key]'],
]

/** Control characters, so that no text can write a line of its own. */
const controls = /[\p{Cc}\u2028\u2029]+/gu

/** Longer texts are cut, because no line of the log needs more. */
const longest = 2_000

/** One line of plain text without addresses, queries, keys or the name of the home folder. */
export function redactLine(text: string, { home }: Surroundings): string {
  const line = text.slice(0, longest).replace(controls, ' ')
  const rooted = home.length < 2 ? line : line.replace(new RegExp(escaped(home), 'gi'), '~')
  return rules.reduce((rest, [found, mark]) => rest.replace(found, mark), rooted).trim()
}

/**
 * Node's own errors quote names of properties, which belong to the program. Any other quotation may be the user's text.
 */
const quotation = /(?<!\b(?:reading|setting|property|module|package) )(["'`])(?:(?!\1).){1,}\1/g

/** The path of a program file. It must have a known ending, because a key may also begin with a slash. */
const programFile =
  /(?:~|[a-z]:|[a-z]+:\/)?[/\\][\w.@/\\-]*\.(?:[cm]?[jt]s|json|node|so|dll|dylib)(?:[.:]\d+)*[),.;:]*(?!\S)/

/**
 * A word with letters and digits, as long as a piece of a key. Among the program's own words only paths look like this.
 */
const keyLike = new RegExp(String.raw`(?<!\S)(?!${programFile.source})(?=\S*\d)(?=\S*[a-z])\S{12,}`, 'gi')

/** The usual forms of an error's name and code. A library can put any text there. */
const plainName = /^[A-Za-z]{0,40}(?:Error|Exception)$/
const plainCode = /^[A-Z][A-Z0-9_]{1,60}$/

/** A key with quotation marks looks like several quotations. The text between them is also part of the key. */
const quotedOn = /…(?:["'`][^\s…]+["'`]…)+/g

/** The most lines of a stack that are kept. */
const deepest = 12

/**
 * An error as lines for the log: its name, its message without quotations, and its stack.
 * @returns at least one line.
 */
export function redactError(error: unknown, surroundings: Surroundings): readonly string[] {
  if (!(error instanceof Error)) return [`${typeof error} was thrown`]
  const name = plainName.test(error.name) ? error.name : 'Error'
  const code = 'code' in error && plainCode.test(String(error.code)) ? ` ${String(error.code)}` : ''
  const original = String(error.message)
  const plain = original
    .slice(0, longest)
    .replace(controls, ' ')
    .replace(quotation, '$1…$1')
    .replace(quotedOn, '…')
  const message = plain.replace(keyLike, '[key]')
  // The stack begins with the message, and a line of the message may look like a frame.
  const frames = String(error.stack ?? '')
    .replace(original, '')
    .split('\n')
  const places = frames.filter((line) => /^\s*at /.test(line)).slice(0, deepest)
  const lines = [`${name}${code}: ${message}`, ...places]
  const redacted = lines.map((line, index) => (index === 0 ? '' : '  ') + redactLine(line, surroundings))
  // The cause of a wrapped error is the real error.
  return error.cause === undefined
    ? redacted
    : [...redacted, ...causeOf(error.cause, surroundings).map((line) => `  ${line}`)]
}

/** Only one level of causes, because a circle of causes would never end. */
function causeOf(cause: unknown, surroundings: Surroundings): readonly string[] {
  if (!(cause instanceof Error)) return []
  const { name, message, stack } = cause
  const bare = Object.assign(new Error(message), { name, stack })
  return redactError('code' in cause ? Object.assign(bare, { code: cause.code }) : bare, surroundings)
}
