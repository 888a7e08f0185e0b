/** A shorter piece of a key could occur in a text by chance, and would reveal too little. In characters. */
const pieceLength = 12

/** The texts that reveal a key or a piece of it. */
export interface KeyTraces extends Forms {
  /** The same for the key's letters and digits alone. */
  readonly bare: Forms
}

/** What a key looks like, and how long a piece of it is. Everything is in lower case. */
interface Forms {
  /** Every form of the key. */
  readonly text: string
  /** The length of each piece; 0 if nothing is recognised. */
  readonly length: number
  /** Every piece of the forms, listed when the first text seems to contain one. */
  pieces(): ReadonlySet<string>
}

/** Stands between forms, so that hardly any text seems to reach from one into the next. */
const separator = '\n'

/** Lower-cases without changing the length of a text, as `toLowerCase` does with some letters beyond ASCII. */
const folded = (text: string) =>
  /[^\s!-~]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase()
const bareOf = (text: string) => text.replace(/[^a-z0-9]+/gi, '')

/**
 * The base64 forms of a text inside a longer one: one for each of three offsets, without the characters that its
 * neighbours change.
 */
function base64Forms(text: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)])
    const whole = bytes.length % 3 === 0
    const forms = [bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')]
    return forms.map((form) => form.slice(before === 0 ? 0 : before + 1, whole ? undefined : -1))
  })
}

function formsOf(whole: readonly string[], length: number): Forms {
  const forms = whole.map(folded)
  let listed: Set<string> | undefined
  function pieces(): ReadonlySet<string> {
    if (listed !== undefined) return listed
    listed = new Set()
    for (const form of forms) {
      for (let at = 0; at + length <= form.length; at += 1) listed.add(form.slice(at, at + length))
    }
    return listed
  }
  return { text: forms.join(separator), length, pieces }
}

/** The length of the samples by which a text is searched for pieces. */
const sampleLength = 4

/**
 * Whether a text can contain a piece. Each piece contains one of the samples that are taken at regular places of the text,
 * so a text whose samples are no part of a key needs no further look. In lower case.
 */
function mayHold(lower: string, { text, length }: Forms): boolean {
  const sample = Math.min(sampleLength, length)
  const step = length - sample + 1
  for (let at = 0; at + sample <= lower.length; at += step) {
    if (text.includes(lower.slice(at, at + sample))) return true
  }
  return false
}

/**
 * No key is longer. A service may return a very long text as a key; listing its pieces would take seconds. In
 * characters.
 */
const longestKey = 1_000

/** Computes the texts that reveal a key. A key shorter than a piece is recognised as a whole. */
export function traceKey(whole: string): KeyTraces {
  // Half a surrogate pair cannot be written into a URL.
  const key = whole.slice(0, longestKey).toWellFormed()
  const length = Math.min(pieceLength, key.length)
  const disguises = key.length < pieceLength ? [] : [...base64Forms(key), Buffer.from(key).toString('hex')]
  const bare = bareOf(key)
  const bareLength = Math.min(pieceLength, bare.length)
  return {
    ...formsOf([key, encodeURIComponent(key), ...disguises], length),
    bare: bareLength < length ? formsOf([], 0) : formsOf([bare], bareLength),
  }
}

/** The beginning and end of each stretch of a text that consists of pieces; adjoining stretches are merged. */
function* stretches(text: string, forms: Forms): Generator<readonly [number, number]> {
  const { length } = forms
  const lower = folded(text)
  if (length === 0 || !mayHold(lower, forms)) return
  const pieces = forms.pieces()
  let from = -1
  let to = -1
  for (let at = 0; at + length <= lower.length; at += 1) {
    if (!pieces.has(lower.slice(at, at + length))) continue
    if (at > to && to !== -1) yield [from, to]
    if (at > to) from = at
    to = at + length
  }
  if (to !== -1) yield [from, to]
}

const holds = (text: string, traces: Forms) => !stretches(text, traces).next().done

/** Replaces every stretch of a text that consists of pieces of the key by the mark. */
export function withoutTraces(text: string, traces: KeyTraces, mark: string): string {
  let rest = 0
  let kept = ''
  for (const [from, to] of stretches(text, traces)) {
    kept += text.slice(rest, from) + mark
    rest = to
  }
  return kept + text.slice(rest)
}

/** Characters written as numbers: in a URL, in HTML or in a program's string. */
const numbered = /%([0-9a-f]{2})|&#x([0-9a-f]{2});|\\u00([0-9a-f]{2})|\\x([0-9a-f]{2})/gi

/** Whether a text spells out a piece of the key: by character numbers, or with other characters in between. */
export function hasHiddenTrace(text: string, traces: KeyTraces): boolean {
  const spelt = text.replace(numbered, (_, ...codes: (string | undefined)[]) =>
    String.fromCharCode(Number.parseInt(codes.find((code) => code !== undefined) ?? '20', 16)),
  )
  return (spelt !== text && holds(spelt, traces)) || holds(bareOf(spelt), traces.bare)
}
