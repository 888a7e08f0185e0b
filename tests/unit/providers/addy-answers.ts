import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import { json, text } from './answer.ts'

/** An alias as the service answers it. */
export const alias = {
  id: '0b9f1c52-6f3e-4ef5-9f0a-2d2f6f0f6f11',
  user_id: 'ca0a4e09-c266-4f6f-845c-958db5090f09',
  aliasable_id: null,
  aliasable_type: null,
  local_part: 'amber',
  extension: null,
  domain: 'mine.example',
  email: 'amber@mine.example',
  active: true,
  pinned: false,
  description: 'shop',
  from_name: null,
  attached_recipients_only: false,
  emails_forwarded: 3,
  recipients: [],
  last_forwarded: null,
  created_at: '2026-11-21 11:59:00',
  updated_at: '2026-11-21 11:59:00',
  deleted_at: null,
}

/** A recipient as the service answers it. */
export const recipient = (id: string, email: string, verified: string | null = '2026-01-01 00:00:00') => ({
  id,
  email,
  can_reply_send: true,
  email_verified_at: verified,
})

/** The answer with an alias that differs in these fields. */
export const aliasAnswer = (changes: object = {}, status = 200): ProviderResponse =>
  json(status, { data: { ...alias, ...changes } })

/** The answer with a page of aliases. */
export const pageAnswer = (rows: readonly unknown[], page = 1, last = 1): ProviderResponse =>
  json(200, {
    data: rows,
    links: {},
    meta: { current_page: page, last_page: last, per_page: 100, total: rows.length },
  })

/** The answer without a body. */
export const noContent: ProviderResponse = text(204, undefined)

/** The answer that no alias has an identifier. */
export const noAlias: ProviderResponse = json(404, {
  message: `No query results for model [App\\Models\\Alias] ${alias.id}`,
})

/** The answer that the server knows no such path. */
export const noRoute: ProviderResponse = json(404, { message: 'The route api/v1/x could not be found.' })

/** A refusal that is a bare sentence, which claims to be a web page. */
export const sentence = (status: number, words: string): ProviderResponse =>
  text(status, words, { 'content-type': 'text/html; charset=utf-8' })

/** A refusal of fields. */
export const invalid = (errors: Readonly<Record<string, readonly string[]>>): ProviderResponse =>
  json(422, { message: `${Object.values(errors)[0]?.[0]} (and 1 more error)`, errors })
