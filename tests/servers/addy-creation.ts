import { randomUUID } from 'node:crypto'
import { type Alias, makers, newTail, type Recipient } from './addy-aliases.ts'
import { invalid, sentence } from './addy-answers.ts'
import type { Answer } from './misbehaviour.ts'

/** What decides about a creation. */
export interface Account {
  readonly key: string
  /** The plan at the hosted service; absent on a server of one's own. */
  readonly plan: 'free' | 'lite' | 'pro' | undefined
  readonly domains: readonly string[]
  readonly sharedDomains: readonly string[]
  readonly recipients: readonly Recipient[]
  readonly defaultFormat: string
}

const localPartShape = /^(([^<>()[\]\\.,;:\s@"]+(\.[^<>()[\]\\.,;:\s@"]+)*)|(".+"))$/
const formats = [...Object.keys(makers), 'custom']
const freeFormats = ['random_characters', 'uuid', 'custom']

const fieldIn = (body: unknown, name: string): unknown => Reflect.get(Object(body), name)

/** Complaints about recipients; none if they can all be used. */
export function complaintAboutRecipients(ids: unknown, recipients: readonly Recipient[]): string | undefined {
  if (!Array.isArray(ids)) return 'Invalid Recipient'
  if (ids.length > 10) return 'The recipient ids field must not have more than 10 items.'
  const verified = recipients.filter((each) => each.verified).map(({ id }) => id)
  return ids.every((id) => verified.includes(id)) ? undefined : 'Invalid Recipient'
}

/** Reads the body of a creation: the alias, or its refusal. */
export function readCreation(
  body: unknown,
  account: Account,
  isTaken: (localPart: string, domain: string) => boolean,
  createdAt: number,
): Alias | Answer {
  const domain = String(fieldIn(body, 'domain') ?? '').toLowerCase()
  const format = fieldIn(body, 'format') ?? account.defaultFormat
  // The framework trims every text, and makes an empty one nothing.
  const text = fieldIn(body, 'description')
  const description = typeof text === 'string' ? text.trim() || null : null
  const ids = fieldIn(body, 'recipient_ids')
  const isCustom = fieldIn(body, 'format') === 'custom'
  const typed = fieldIn(body, 'local_part')
  const localPart = typeof typed === 'string' ? (typed.trim().toLowerCase().split('+')[0] ?? '') : ''

  const complaints = {
    domain:
      domain === ''
        ? 'The domain field is required.'
        : account.domains.includes(domain)
          ? undefined
          : 'The selected domain is invalid.',
    description:
      (description ?? '').length > 200
        ? 'The description field must not be greater than 200 characters.'
        : undefined,
    format: formats.includes(String(format)) ? undefined : 'The selected format is invalid.',
    recipient_ids: ids === undefined ? undefined : complaintAboutRecipients(ids, account.recipients),
    local_part_without_extension: isCustom
      ? complaintAboutName(localPart, domain, account, isTaken)
      : undefined,
  }
  const met = Object.entries(complaints).filter((entry): entry is [string, string] => entry[1] !== undefined)
  if (met.length > 0) return invalid(Object.fromEntries(met))

  const shared = account.sharedDomains.includes(domain)
  if (account.plan === 'free' && (!freeFormats.includes(String(format)) || (isCustom && shared))) {
    return sentence(403, 'Please upgrade your plan to use this alias format')
  }
  // A default of `custom` without a name quietly makes random characters.
  const make = makers[isCustom ? 'custom' : String(format)] ?? makers.random_characters ?? randomUUID
  const appends = isCustom && shared && account.plan !== undefined
  const name = isCustom ? `${localPart}${appends ? newTail() : ''}` : make()
  return {
    id: format === 'uuid' ? name : randomUUID(),
    owner: account.key,
    localPart: name,
    domain,
    email: `${name}@${domain}`,
    description,
    fromName: null,
    recipients: Array.isArray(ids) ? ids : [],
    active: true,
    pinned: false,
    createdAt,
    deletedAt: null,
  }
}

/** Reads an edit, of which only the given fields count. Servers without display names ignore them. */
export function readEdit(body: unknown, hasNames: boolean): Partial<Alias> | Answer {
  const [text, name] = [fieldIn(body, 'description'), fieldIn(body, 'from_name')]
  const description = String(text ?? '').trim() || null
  const fromName = String(name ?? '').trim() || null
  if ((description ?? '').length > 200) {
    return invalid({ description: 'The description field must not be greater than 200 characters.' })
  }
  if (hasNames && [...(fromName ?? '')].length > 50) {
    return invalid({ from_name: 'The from name field must not be greater than 50 characters.' })
  }
  return {
    ...(text === undefined ? {} : { description }),
    ...(name === undefined || !hasNames ? {} : { fromName }),
  }
}

function complaintAboutName(
  localPart: string,
  domain: string,
  { plan, sharedDomains }: Account,
  isTaken: (localPart: string, domain: string) => boolean,
): string | undefined {
  if (localPart === '') return 'The local part without extension field is required.'
  if (localPart.length > 50) {
    return 'The local part without extension field must not be greater than 50 characters.'
  }
  const appends = plan !== undefined && sharedDomains.includes(domain)
  if (appends && localPart.length < 2) return 'The local part must be at least 2 characters.'
  if (!appends && isTaken(localPart, domain)) return 'That alias already exists.'
  return localPartShape.test(localPart) && /^[\u0020-\u007e]+$/.test(localPart)
    ? undefined
    : 'Invalid alias local part.'
}
