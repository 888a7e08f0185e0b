import { domainName, error, localPart, textIn } from './haltman-answers.ts'
import type { Bans } from './haltman-bans.ts'
import type { Answer } from './misbehaviour.ts'
import type { RecordedRequest } from './start-server.ts'

interface Handle {
  readonly owner: string
  active: boolean
  readonly disabled: Set<string>
}

/** A handle as a test sees it. */
export interface KnownHandle {
  readonly handle: string
  readonly active: boolean
  /** The domains that are switched off for it. */
  readonly off: readonly string[]
}

/** The handles of a Haltman server. */
export function createHandles(service: {
  readonly bans: Pick<Bans, 'ofName' | 'ofEmail'>
  /** Whether an active address has this local part. */
  sharesName(name: string): boolean
}) {
  const { bans, sharesName } = service
  const handles = new Map<string, Handle>()

  function createHandle({ body }: RecordedRequest, owner: string): Answer {
    const handle = textIn(body, 'handle') ?? ''
    if (!localPart.test(handle)) return error(400, 'invalid_params', { field: 'handle' })
    const banned = bans.ofName(handle) ?? bans.ofEmail(owner)
    if (banned !== undefined) return banned
    if (handles.has(handle) || sharesName(handle)) return error(409, 'alias_taken', { ok: false })
    handles.set(handle, { owner, active: true, disabled: new Set() })
    return { status: 200, body: { ok: true, created: true, handle, goto: owner } }
  }

  function switchDomain(disabled: boolean) {
    return ({ body }: RecordedRequest, owner: string): Answer => {
      const name = textIn(body, 'handle') ?? ''
      const domain = textIn(body, 'domain') ?? ''
      if (!localPart.test(name)) return error(400, 'invalid_params', { field: 'handle' })
      if (!domainName.test(domain)) return error(400, 'invalid_params', { field: 'domain' })
      const handle = handles.get(name)
      if (!handle?.active) return error(404, 'handle_not_found')
      if (handle.owner !== owner) return error(403, 'forbidden')
      if (disabled) handle.disabled.add(domain)
      else handle.disabled.delete(domain)
      return { status: 200, body: { ok: true, updated: true, handle: name, domain, disabled } }
    }
  }

  function releaseHandle({ body }: RecordedRequest, owner: string): Answer {
    const name = textIn(body, 'handle') ?? ''
    if (!localPart.test(name)) return error(400, 'invalid_params', { field: 'handle' })
    const handle = handles.get(name)
    if (!handle?.active) return error(404, 'handle_not_found')
    if (handle.owner !== owner) return error(403, 'forbidden')
    handle.active = false
    return { status: 200, body: { ok: true, updated: true, handle: name, active: false } }
  }

  const routes: Readonly<Record<string, (request: RecordedRequest, owner: string) => Answer>> = {
    'POST /api/handle/create': createHandle,
    'POST /api/handle/delete': releaseHandle,
    'POST /api/handle/domain/enable': switchDomain(false),
    'POST /api/handle/domain/disable': switchDomain(true),
  }
  return {
    routes,
    has: (name: string) => handles.has(name),
    /** All handles, in the order of their claims. */
    all: (): readonly KnownHandle[] =>
      [...handles].map(([handle, { active, disabled }]) => ({ handle, active, off: [...disabled] })),
    add(handle: string, owner: string, off: readonly string[]): void {
      handles.set(handle, { owner, active: true, disabled: new Set(off) })
    },
    drop(handle: string): void {
      const dropped = handles.get(handle)
      if (dropped !== undefined) dropped.active = false
    },
  }
}
