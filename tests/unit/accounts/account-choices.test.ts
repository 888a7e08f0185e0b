import { describe, expect, test } from 'vitest'
import { createChoiceLister, usableValues } from '../../../src/main/accounts/account-choices.ts'
import { checkAccountDraft } from '../../../src/main/accounts/account-draft.ts'
import { formatAccountsFile, parseAccountsFile } from '../../../src/main/accounts/accounts-file.ts'
import { createAccountCaller } from '../../../src/main/accounts/call-account.ts'
import { createConnectionTest } from '../../../src/main/accounts/test-connection.ts'
import type { Fetch } from '../../../src/main/http/exchange.ts'
import { createSender } from '../../../src/main/http/sender.ts'
import { defineProvider } from '../../../src/main/providers/define-provider.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'
import { once } from '../../../src/main/providers/operation.ts'
import { providers as usual } from '../../../src/main/providers/registry.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { type Choice, effectiveOptions, type Options } from '../../../src/shared/rules/choice.ts'

const choices: readonly Choice[] = [
  { name: 'recipient', values: 'asked' },
  { name: 'format', values: ['uuid', 'words'], default: 'words' },
]

/** A service that forwards each address to one of several mailboxes. */
const { key: _, ...facts } = haltman.view
const service = defineProvider({
  facts: { ...facts, choices },
  operations: {
    ...haltman.operations,
    testKey: once(
      () => ({ method: 'GET', path: '/me' }),
      () => success({}),
    ),
    domains: once(
      (_, options) => ({ method: 'GET', path: '/domains', query: { format: options.format ?? '' } }),
      () => success([]),
    ),
    choices: once(
      (_, options) => ({ method: 'GET', path: '/mailboxes', query: { for: options.recipient ?? '' } }),
      ({ status }) =>
        status === 200
          ? success({ recipient: [{ value: 'm1', words: 'me@inbox.example' }] })
          : failed({ reason: 'service-error', status }),
    ),
  },
})
const providers = { ...usual, haltman: service }

const server = 'https://mail.example.com'
const stored = { id: 'a1', provider: 'haltman', nickname: 'Mail', server, plan: 'pro', keyInQuery: true }
const read = (account: object) => parseAccountsFile({ version: 1, accounts: [account] })
const [account] = read(stored).value.accounts
if (account === undefined) throw new Error('no account')

function network(status = 200) {
  const asked: string[] = []
  const fetch: Fetch = async (input) => {
    const { pathname, search } = new URL(String(input instanceof Request ? input.url : input))
    asked.push(pathname + search)
    return Response.json({}, { status })
  }
  return { asked, send: createSender({ fetch }) }
}

const accounts = {
  credentials: async () => success({ origin: server }),
  draftCredentials: async () => success({ origin: server }),
  find: () => undefined,
} as unknown as Parameters<typeof createAccountCaller>[0]

const callerOver = (send: ReturnType<typeof createSender>) =>
  createAccountCaller(
    accounts,
    providers,
    send,
    () => undefined,
    { learnFrom: () => undefined },
    () => undefined,
  )

describe('the values of an account', () => {
  test.each<[string, Options | undefined, Options]>([
    ['without a choice', undefined, { format: 'words' }],
    ['chosen', { recipient: 'm1', format: 'uuid' }, { recipient: 'm1', format: 'uuid' }],
    ['set back to the default', { recipient: '', format: '' }, { format: 'words' }],
    ['that the service does not have', { format: 'gone' }, { format: 'words' }],
  ])('%s are completed by the defaults of the service', (_, chosen, effective) => {
    expect(effectiveOptions(choices, chosen)).toEqual(effective)
  })

  test('are nothing for a service without choices', () => {
    expect(effectiveOptions(undefined, { recipient: 'm1' })).toEqual({})
  })
})

describe('an account of the file', () => {
  test('without values is read as before and stays as it is', () => {
    expect(account).toMatchObject({ plan: 'pro', keyInQuery: true })
    expect(account).not.toHaveProperty('options')
    const { value, lossy } = read(stored)
    expect(lossy).toBe(false)
    expect(JSON.stringify(formatAccountsFile(value))).not.toContain('options')
  })

  test('keeps its values and those of choices that only a newer version knows', () => {
    const options = { recipient: 'm1', colour: 'red' }
    const { value, lossy } = read({ ...stored, options })
    expect(lossy).toBe(false)
    expect(formatAccountsFile(value)).toMatchObject({ accounts: [{ options }] })
  })
})

describe('a form that is saved', () => {
  const save = (options?: Options) => {
    const draft = { id: 'a1', provider: 'haltman', nickname: 'Mail', ...(options && { options }) } as const
    const saved = { ...account, options: { recipient: 'm1', colour: 'red' } }
    const checked = checkAccountDraft(draft, service.view, saved, [])
    return checked.ok ? checked.value.options : checked
  }

  test('changes the values that it names and keeps the others', () => {
    expect(save({ format: 'uuid' })).toEqual({ recipient: 'm1', colour: 'red', format: 'uuid' })
    expect(save()).toEqual({ recipient: 'm1', colour: 'red' })
  })
})

describe('a call', () => {
  test('gives the account’s values to the operation', async () => {
    const { asked, send } = network()
    await callerOver(send)({ ...account, options: { format: 'uuid' } }, 'domains', undefined)
    await callerOver(send)(account, 'domains', undefined)
    expect(asked).toEqual(['/domains?format=uuid', '/domains?format=words'])
  })
})

describe('the values that a service offers', () => {
  test('are asked for in the name of the account', async () => {
    const { asked, send } = network()
    const offered = await createChoiceLister(providers, callerOver(send))(account)
    expect(offered).toEqual(success({ recipient: [{ value: 'm1', words: 'me@inbox.example' }] }))
    expect(asked).toEqual(['/mailboxes?for='])
  })

  test('are a failure in words if the service refuses', async () => {
    const offered = await createChoiceLister(providers, callerOver(network(500).send))(account)
    expect(offered).toMatchObject({ ok: false, failure: { reason: 'service-error' } })
  })

  test('are not asked for if the service has none', async () => {
    const { asked, send } = network()
    expect(await createChoiceLister(usual, callerOver(send))(account)).toEqual(success({}))
    expect(asked).toEqual([])
  })

  test('are a part of the connection test, with the values of the form', async () => {
    const { asked, send } = network()
    const limits = { lift: () => undefined }
    const { test: tested } = createConnectionTest(
      accounts,
      providers,
      send,
      () => undefined,
      limits,
      () => 0,
    )
    const draft = { provider: 'haltman', nickname: 'Mail', options: { recipient: 'm1' } } as const
    expect(await tested(draft)).toMatchObject({
      value: { choices: { recipient: [{ value: 'm1', words: 'me@inbox.example' }] } },
    })
    expect(asked).toContain('/mailboxes?for=m1')
  })

  test('are taken only as far as a form can show and save them', () => {
    const many = Array.from({ length: 600 }, (_, number) => ({ value: `m${number}` }))
    expect(usableValues({ recipient: many }).recipient).toHaveLength(500)
    expect(usableValues({ recipient: [{ value: '' }, { value: 'x'.repeat(321) }] })).toEqual({
      recipient: [],
    })
  })
})
