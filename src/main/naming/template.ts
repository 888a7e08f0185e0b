import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'

/** A part of a template: literal text, a word, or a number of random characters. */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'word' }
  | { readonly kind: 'letters' | 'digits' | 'chars'; readonly count: number }

const placeholder = /^\{(?:(word)|(letters|digits|chars):([1-9]|[12]\d|3[0-2]))\}/
const literal = /^[^{}]+/

/**
 * Parses a template such as `{word}.{letters:4}{digits:2}`; a count lies between 1 and 32.
 * Refused with `template-malformed` for any other text in braces, a single brace, or an empty template.
 */
export function parseTemplate(template: string): Result<readonly TemplatePart[], Refusal> {
  const parts: TemplatePart[] = []
  let rest = normalizeLocalPart(template)
  while (rest !== '') {
    const found = placeholder.exec(rest) ?? literal.exec(rest)
    if (!found) return failed({ reason: 'template-malformed', field: 'naming' })
    const [text, word, kind, count] = found
    if (word) parts.push({ kind: 'word' })
    else if (kind === 'letters' || kind === 'digits' || kind === 'chars')
      parts.push({ kind, count: Number(count) })
    else parts.push({ kind: 'literal', text })
    rest = rest.slice(text.length)
  }
  return parts.length > 0 ? success(parts) : failed({ reason: 'template-malformed', field: 'naming' })
}
