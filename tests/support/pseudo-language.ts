/** Each letter as one that looks alike and is not ASCII, so that what stays ASCII is no phrase. */
const letters = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].map((plain, place) => [
    plain,
    [...'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž'][place] ?? plain,
  ]),
)

const vowel = /[aeiouyAEIOUY]/

/** Signs for private use that stand around an argument while its phrase is composed. */
const [begin, end] = ['\ue000', '\ue001']

/** A text of a phrase. Each vowel is doubled, which makes a word and its sentence about 40 % longer. */
const lengthened = (text: string): string =>
  [...text]
    .map((sign) => {
      const letter = letters.get(sign) ?? sign
      return vowel.test(sign) ? letter + letter.toLowerCase() : letter
    })
    .join('')

/** A phrase between brackets, with its marked arguments as they were. Without letters of its own it stays as it is. */
function drawn(marked: string): string {
  let depth = 0
  let [said, own] = ['', '']
  const take = () => {
    said += lengthened(own)
    own = ''
  }
  let spoke = false
  for (const sign of marked) {
    if (sign === begin || sign === end) {
      take()
      depth += sign === begin ? 1 : -1
    } else if (depth > 0) said += sign
    else {
      own += sign
      spoke ||= letters.has(sign)
    }
  }
  take()
  return spoke ? `[${said}]` : said
}

/** A value with each of its texts marked. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return `${begin}${value}${end}`
  return Array.isArray(value) ? value.map(marked) : value
}

const isDetails = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Phrase = (...values: readonly unknown[]) => unknown

const unmarked = (said: unknown): string => (JSON.stringify(said) ?? '').replaceAll(/[\ue000\ue001]/g, '')

/** What a phrase says with its arguments marked, except those by which it chooses its words. */
function saidOf(phrase: Phrase, values: readonly unknown[]): unknown {
  let said = phrase(...values)
  let kept = values
  const plain = unmarked(said)
  const attempt = (next: readonly unknown[]) => {
    try {
      const tried = phrase(...next)
      if (unmarked(tried) === plain) [said, kept] = [tried, next]
    } catch {
      // A phrase that knows only some values refuses the marked one.
    }
  }
  for (const [place, value] of values.entries()) {
    if (!isDetails(value)) attempt(kept.with(place, marked(value)))
    else
      for (const [name, detail] of Object.entries(value))
        attempt(kept.with(place, { ...(kept[place] as object), [name]: marked(detail) }))
  }
  return said
}

function change(phrases: unknown): unknown {
  if (typeof phrases === 'string') return drawn(phrases)
  if (typeof phrases === 'function')
    return (...values: unknown[]) => change(saidOf(phrases as Phrase, values))
  if (Array.isArray(phrases)) return phrases.map(change)
  if (!isDetails(phrases)) return phrases
  return Object.fromEntries(Object.entries(phrases).map(([name, phrase]) => [name, change(phrase)]))
}

/**
 * Phrases in a language that exists only in tests: `[Šééţţîîñĝš]` for `Settings`. Every phrase is longer, has accents and
 * brackets, and keeps its arguments. What is seen without them stands outside the catalogue, or is cut off.
 */
export function pseudo<Phrases>(phrases: Phrases): Phrases {
  // A text stays a text, a function keeps its parameters, an object its names.
  return change(phrases) as Phrases
}
