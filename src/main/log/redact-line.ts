/** What a text may not tell of the computer it was written on. */
export interface Surroundings {
  /** The user's home folder, which holds their name. Empty if there is none. */
  readonly home: string
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * What is taken out of every text, in this order. Addresses and quotations may be the user's own words; long mixed runs
 * of letters and digits may be keys. Each begins where a word begins, so that no text takes long.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/)[^\s/@"'<>]*@/gi, '$1'],
  [/(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/[^\s?#"'<>]*)[?#][^\s"'<>)]*/gi, '$1'],
  [/(?<![^\s@"<>()[\],;:])[^\s@"<>()[\],;:]+@[^\s@"'`<>()[\]{},;:=/\\]+/g, '[address]'],
  [/\b(bearer|basic)\s+\S+/gi, '$1 [key]'],
  [/\b((?:api[-_]?)?key|token|secret|password|code)(["']?\s*[=:]\s*)[^\s,;&]+/gi, '$1$2[key]'],
  // A name of a file or a function has no digits among so many letters, or a dot before that.
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{24,}(?![\w-])/gi, '[key]'],
]

/** Control characters, so that no text can write a line of its own. */
const controls = /[\p{Cc}\u2028\u2029]+/gu

/** Longer texts are cut: no line of the log needs more. */
const longest = 2_000

/** One line of plain text without addresses, queries, keys or the name of the home folder. */
export function redactLine(text: string, { home }: Surroundings): string {
  const line = text.slice(0, longest).replace(controls, ' ')
  const rooted = home.length < 2 ? line : line.replace(new RegExp(escaped(home), 'gi'), '~')
  return rules.reduce((rest, [found, mark]) => rest.replace(found, mark), rooted).trim()
}

/** The names of properties that Node's own errors quote are the program's, all other quotations may be the user's. */
const quotation = /(?<!\b(?:reading|setting|property|module|package) )(["'`])(?:(?!\1).){1,}\1/g

/** The path of a file as programs name it, with its ending: a key may begin with a slash, too. */
const programFile =
  /(?:~|[a-z]:|[a-z]+:\/)?[/\\][\w.@/\\-]*\.(?:[cm]?[jt]s|json|node|so|dll|dylib)(?:[.:]\d+)*[),.;:]*(?!\S)/

/**
 * A word with letters and digits that is as long as a piece of a key, whatever else is in it. Nothing that the program
 * itself has to say looks so but such a path.
 */
const keyLike = new RegExp(String.raw`(?<!\S)(?!${programFile.source})(?=\S*\d)(?=\S*[a-z])\S{12,}`, 'gi')

/** The names of errors and their codes as programs have them. Whoever makes an error can put anything there. */
const plainName = /^[A-Za-z]{0,40}(?:Error|Exception)$/
const plainCode = /^[A-Z][A-Z0-9_]{1,60}$/

/** A key that holds quotation marks is taken for several quotations, and what stands between them is as much of it. */
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
  const told = String(error.message)
  const plain = told
    .slice(0, longest)
    .replace(controls, ' ')
    .replace(quotation, '$1…$1')
    .replace(quotedOn, '…')
  const message = plain.replace(keyLike, '[key]')
  // The stack begins with the message, of which a line may look like a frame.
  const frames = String(error.stack ?? '')
    .replace(told, '')
    .split('\n')
  const places = frames.filter((line) => /^\s*at /.test(line)).slice(0, deepest)
  const lines = [`${name}${code}: ${message}`, ...places]
  const redacted = lines.map((line, index) => (index === 0 ? '' : '  ') + redactLine(line, surroundings))
  // A wrapped error says what really happened.
  return error.cause === undefined
    ? redacted
    : [...redacted, ...causeOf(error.cause, surroundings).map((line) => `  ${line}`)]
}

/** One level is enough; a circle of causes would never end. */
function causeOf(cause: unknown, surroundings: Surroundings): readonly string[] {
  if (!(cause instanceof Error)) return []
  const { name, message, stack } = cause
  const bare = Object.assign(new Error(message), { name, stack })
  return redactError('code' in cause ? Object.assign(bare, { code: cause.code }) : bare, surroundings)
}
