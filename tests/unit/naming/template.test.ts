import { describe, expect, it } from 'vitest'
import { parseTemplate } from '../../../src/main/naming/template.ts'

const readable = [
  ['{word}', [{ kind: 'word' }]],
  ['shop', [{ kind: 'literal', text: 'shop' }]],
  ['  Shop-{WORD} ', [{ kind: 'literal', text: 'shop-' }, { kind: 'word' }]],
  [
    '{word}.{letters:4}{digits:32}',
    [
      { kind: 'word' },
      { kind: 'literal', text: '.' },
      { kind: 'letters', count: 4 },
      { kind: 'digits', count: 32 },
    ],
  ],
  ['{chars:1}', [{ kind: 'chars', count: 1 }]],
] as const

const malformed = [
  '',
  '   ',
  '{',
  '}',
  'a}b',
  '{word',
  '{words}',
  '{word:2}',
  '{digits}',
  '{digits:}',
  '{digits:0}',
  '{digits:33}',
  '{digits:007}',
  '{digits:-1}',
  '{digits:1.5}',
  '{digits: 2}',
  '{{word}}',
  '{emoji:3}',
]

describe('a template', () => {
  it.each(readable)('%j is read part by part', (template, parts) => {
    expect(parseTemplate(template)).toEqual({ ok: true, value: parts })
  })

  it.each(malformed)('%j is refused', (template) => {
    expect(parseTemplate(template)).toEqual({
      ok: false,
      failure: { reason: 'template-malformed', field: 'naming' },
    })
  })
})
