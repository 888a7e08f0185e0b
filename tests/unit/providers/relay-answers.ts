import type { ProviderResponse, RequestDescription } from '../../../src/main/providers/operation.ts'
import type { InputOf, OperationName } from '../../../src/main/providers/provider.ts'
import { relay } from '../../../src/main/providers/relay.ts'
import { converse, json, receivedAt } from './answer.ts'

/** Gives an operation of Firefox Relay these answers. */
export const tell = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  answers: readonly ProviderResponse[],
) => converse(relay, name, input, {}, answers)

/** The requests as `METHOD path?query`. */
export const pathsOf = (requests: readonly RequestDescription[]): readonly string[] =>
  requests.map(({ method, path, query }) => {
    const asked = query === undefined ? '' : `?${new URLSearchParams(query)}`
    return `${method} ${path}${asked}`
  })

/** The requests of an operation, and its result. */
export const outcome = ({ requests, result }: ReturnType<typeof tell>) => [pathsOf(requests), result]

/** The time of every mask. */
export const createdAt = receivedAt - 60_000

/** A mark, as a creation stores it. */
export const mark = '0f1e2d3c-4b5a-4697-8877-665544332211'

/** A random mask as every answer shows it. */
export const mask = (more: object = {}) => ({
  mask_type: 'random',
  enabled: true,
  description: 'shop',
  generated_for: 'store.example',
  block_list_emails: false,
  used_on: '',
  id: 7,
  address: 'ab12cd34e',
  domain: 2,
  full_address: 'ab12cd34e@mozmail.com',
  created_at: '2026-11-21T11:59:00.000000Z',
  last_modified_at: '2026-11-21T11:59:00.000000Z',
  last_used_at: null,
  num_forwarded: 0,
  num_blocked: 0,
  num_level_one_trackers_blocked: 0,
  num_replied: 0,
  num_spam: 0,
  ...more,
})

/** A mask at the subdomain. */
export const ownMask = (more: object = {}) => {
  const { generated_for: _, ...rest } = mask()
  return { ...rest, mask_type: 'custom', address: 'amber', full_address: 'amber@me.mozmail.com', ...more }
}

/** What {@link mask} tells without the account’s rights. */
export const item = {
  address: 'ab12cd34e@mozmail.com',
  remoteId: 'R7',
  createdAt,
  state: 'active',
} as const

/** What {@link ownMask} tells. */
export const ownItem = { ...item, address: 'amber@me.mozmail.com', remoteId: 'D7' } as const

/** Both as the book knows them. */
export const known = { address: item.address, remoteId: 'R7' }
export const ownKnown = { address: ownItem.address, remoteId: 'D7' }

/** The answer about the profile. */
export const profile = (more: object = {}) =>
  json(200, [
    {
      id: 1,
      server_storage: true,
      subdomain: 'me',
      has_premium: true,
      at_mask_limit: false,
      total_masks: 12,
      bounce_status: [false, ''],
      api_token: '11111111-2222-4333-8444-555555555555',
      ...more,
    },
  ])

/** The answer about the mailbox. */
export const users = json(200, [{ email: 'me@inbox.example' }])

/** A list. */
export const listOf = (...masks: readonly unknown[]) => json(200, masks)

/** The answer about an id that does not exist. */
export const noMask = json(404, { detail: 'No RelayAddress matches the given query.' })

/** The offers of random masks and of the subdomain. */
export const random = { name: 'mozmail.com', naming: 'made' } as const
export const own = { name: 'me.mozmail.com', naming: 'own' } as const
