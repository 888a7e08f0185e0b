import { setTimeout } from 'node:timers/promises'
import type { AccountDraft, RequestInput, RequestName } from '../../src/shared/contract.ts'
import { ownDomain } from '../../src/shared/rules/domain-offer.ts'
import type { ProviderId } from '../../src/shared/views/provider.ts'
import { partsOf } from './import-file.ts'
import type { SentinelWorld } from './sentinel-world.ts'

/** An account of the world, which makes requests. */
export interface Actor {
  readonly world: SentinelWorld
  /** A service that runs in the world. */
  readonly provider: Extract<keyof SentinelWorld, ProviderId>
  readonly accountId: string
  readonly domain: string
  /** The account in the form’s representation. */
  readonly draft: AccountDraft
}

/** The accounts that a world can have: a key in a header of each service, and one in the query. */
export const actorKinds = [
  'haltman',
  'likedo',
  'simplelogin',
  'addy',
  'relay',
  'fastmail',
  'duckduckgo',
  'forwardemail',
  'improvmx',
  'cloudflare',
  'inQuery',
] as const

/** The provider of each kind of account. */
export const providerOf = {
  haltman: 'haltman',
  likedo: 'likedo',
  simplelogin: 'simplelogin',
  addy: 'addy',
  relay: 'relay',
  fastmail: 'fastmail',
  duckduckgo: 'duckduckgo',
  forwardemail: 'forwardemail',
  improvmx: 'improvmx',
  cloudflare: 'cloudflare',
  inQuery: 'likedo',
} as const satisfies Readonly<Record<(typeof actorKinds)[number], Actor['provider']>>

/**
 * Another address of this computer, where no server answers. A second account may not use the key of an account at the
 * same server, so it gets this address.
 */
export function elsewhere(world: SentinelWorld, server = ''): string {
  const number = world.next()
  return server.replace('127.0.0.1', `127.1.${number >> 8}.${number & 255}`)
}

/** Adds an account with its sentinel key, instead of an account that has that key already. */
export async function addActor(world: SentinelWorld, kind: (typeof actorKinds)[number]): Promise<Actor> {
  const provider = providerOf[kind]
  const draft: AccountDraft = {
    provider,
    nickname: `Account ${world.next()}`,
    key: world.keys[kind],
    server: world[provider].url,
    ...(kind === 'inQuery' ? { keyInQuery: true } : {}),
    ...(provider === 'likedo' ? { plan: 'lifetime' as const } : {}),
  }
  const { accounts } = await world.get('getSnapshot')
  for (const { id, provider: other, server, keyInQuery } of accounts)
    if (other === provider && server === draft.server && keyInQuery === (kind === 'inQuery'))
      await world.get('removeAccount', { id })
  const { id, domains } = await world.get('saveAccount', draft)
  const listed = await world.ask('refreshDomains', { accountId: id })
  const offers = listed.ok && listed.value.length > 0 ? listed.value : domains
  const [first = ownDomain('one.example')] = provider === 'haltman' ? [] : offers
  const { name: domain } = offers.find(({ naming }) => provider !== 'haltman' && naming === 'own') ?? first
  return { world, provider, accountId: id, domain, draft }
}

const addressOf = ({ world, accountId, domain }: Actor) => ({
  accountId,
  localPart: `name${world.next()}`,
  domain,
  label: 'a label',
})

/** Lets time pass if the service has a pace. */
function keepPace({ world, provider }: Actor): void {
  if (['simplelogin', 'addy', 'relay', 'improvmx', 'cloudflare'].includes(provider)) world.wait()
}

async function madeBy(actor: Actor): Promise<number> {
  keepPace(actor)
  return (await actor.world.get('createAddress', addressOf(actor))).entry.id
}

/** An address whose creation has an unknown outcome. */
async function openAttemptOf({ world, provider, ...rest }: Actor): Promise<number> {
  // Its creations are safe to repeat, so none is left open.
  if (provider === 'duckduckgo') return 1
  keepPace({ world, provider, ...rest })
  for (const when of [/create|new$|addresses\/$/, /list|emails$|aliases|\waddresses|rules/, /jmap\/api/])
    world[provider].misbehave({ when, how: 'reset', times: 100 })
  const made = await world.ask('createAddress', addressOf({ world, provider, ...rest }))
  world[provider].behave()
  if (made.ok || made.failure.attemptId === undefined)
    throw new Error(`The outcome was expected to be unknown: ${JSON.stringify(made)}`)
  return made.failure.attemptId
}

async function handleOf({
  world,
  provider,
  accountId,
  domain,
}: Actor): Promise<{ id: number; handle: string }> {
  const handle = `handle-${world.next()}`
  if (provider !== 'haltman') return { id: 1, handle }
  world.haltman.addHandle(handle)
  return world.get('adoptHandle', { accountId, handle, domain })
}

/** A handle whose claim lost its answer. */
async function openClaimOf({ world, provider, accountId }: Actor): Promise<number> {
  if (provider !== 'haltman') return 1
  const handle = `handle-${world.next()}`
  for (const when of [/handle\/create/, /enable/]) world.haltman.misbehave({ when, how: 'reset', times: 100 })
  await world.ask('claimHandle', { accountId, handle })
  world.haltman.behave()
  const handles = await world.get('listHandles', { accountId })
  return handles.find((one) => one.handle === handle)?.id ?? 1
}

/** A file that was read and planned. */
async function fileOf({ world }: Actor): Promise<number> {
  const { text } = await world.get('exportAddresses', { format: 'json' })
  const { importId } = await world.get('beginImport', {})
  for (const part of partsOf(text)) await world.get('addImportPart', { importId, text: part })
  await world.get('planImport', { importId, replaceNewer: false })
  return importId
}

async function spareAccountOf(actor: Actor): Promise<string> {
  const nickname = `Spare ${actor.world.next()}`
  const server = elsewhere(actor.world, actor.draft.server)
  return (await actor.world.get('saveAccount', { ...actor.draft, nickname, server })).id
}

const keylessOf = ({ world, draft: { key: _, plan: __, keyInQuery: ___, ...draft } }: Actor) => ({
  ...draft,
  provider: 'haltman' as const,
  nickname: `By email ${world.next()}`,
  server: world.haltman.url,
})

async function codeFor(actor: Actor): Promise<RequestInput<'confirmKey'>> {
  const email = `me-${actor.world.next()}@inbox.example`
  const account = keylessOf(actor)
  await actor.world.get('askForKey', { account, email, days: 30, renews: false })
  return { account, email, code: actor.world.haltman.mails().at(-1)?.code ?? '' }
}

/**
 * A valid input for every request of the contract, after its preparations. Typed by the contract, so that a request
 * without its line does not compile.
 */
export const inputsOf: {
  readonly [Name in RequestName]: (actor: Actor) => RequestInput<Name> | Promise<RequestInput<Name>>
} = {
  getSnapshot: () => undefined,
  checkDraft: addressOf,
  createAddress: addressOf,
  checkAttempt: async (actor) => ({ attemptId: await openAttemptOf(actor) }),
  retellFailure: () => ({ message: 'The service refused it.', hint: 'Try again.' }),
  undoAddress: async (actor) => ({ id: await madeBy(actor) }),
  copyAddress: async (actor) => ({ id: await madeBy(actor) }),
  listAddresses: () => ({ query: '', limit: 200 }),
  listAddressRange: () => ({ query: '', offset: 0, limit: 200 }),
  listAddressAccounts: () => undefined,
  saveLabel: async (actor) => ({ id: await madeBy(actor), label: 'another label' }),
  pinAddress: async (actor) => ({ id: await madeBy(actor), pinned: true }),
  blockPromotions: async (actor) => ({ id: await madeBy(actor), blocks: true }),
  setDisplayName: async (actor) => ({ id: await madeBy(actor), displayName: 'Somebody Else' }),
  setRecipients: async (actor) => ({ id: await madeBy(actor), recipients: ['1'] }),
  copySendFrom: async (actor) => ({ id: await madeBy(actor), to: 'somebody@elsewhere.example' }),
  openAtService: async (actor) => ({ id: await madeBy(actor) }),
  changeAddress: async (actor) => ({ id: await madeBy(actor), action: 'turn-off' }),
  deleteAddresses: async (actor) => ({ ids: [await madeBy(actor)] }),
  syncAddresses: () => ({ asked: true }),
  answerListQuestion: ({ accountId }) => ({ accountId, yes: true }),
  exportAddresses: () => ({ format: 'csv' }),
  beginImport: () => ({}),
  addImportPart: async ({ world }) => ({
    importId: (await world.get('beginImport', {})).importId,
    text: 'address,account,provider',
  }),
  planImport: async (actor) => ({ importId: await fileOf(actor), replaceNewer: false }),
  applyImport: async (actor) => ({ importId: await fileOf(actor) }),
  dropImport: async (actor) => ({ importId: await fileOf(actor) }),
  suggestName: ({ accountId }) => ({ accountId }),
  chooseFormat: ({ accountId }) => ({ accountId, format: 'words' }),
  refreshDomains({ world, accountId }) {
    // A list that is younger than some minutes is not fetched again.
    world.wait()
    return { accountId }
  },
  addPracticeAccount: () => undefined,
  saveAccount: ({ world, draft }) => ({
    ...draft,
    nickname: `Another ${world.next()}`,
    server: elsewhere(world, draft.server),
  }),
  testConnection: ({ draft }) => draft,
  listChoices: ({ accountId }) => ({ accountId }),
  askForKey: (actor) => ({
    account: keylessOf(actor),
    email: `me-${actor.world.next()}@inbox.example`,
    days: 30,
    renews: true,
  }),
  confirmKey: codeFor,
  makeDefault: ({ accountId }) => ({ id: accountId }),
  removeAccount: async (actor) => ({ id: await spareAccountOf(actor) }),
  saveNaming: ({ accountId }) => ({ id: accountId, naming: { kind: 'random', length: 12 } }),
  setReserve: ({ accountId }) => ({ id: accountId, on: false }),
  sampleName: ({ accountId }) => ({ id: accountId, naming: { kind: 'random', length: 12 } }),
  listHandles: ({ accountId }) => ({ accountId }),
  claimHandle: ({ world, accountId }) => ({ accountId, handle: `handle-${world.next()}` }),
  adoptHandle({ world, accountId, domain }) {
    const handle = `handle-${world.next()}`
    world.haltman.addHandle(handle)
    return { accountId, handle, domain }
  },
  switchHandleDomain: async (actor) => ({
    id: (await handleOf(actor)).id,
    domain: actor.domain,
    enabled: false,
  }),
  async releaseHandle(actor) {
    const { id, handle } = await handleOf(actor)
    return { id, confirmation: handle }
  },
  checkHandle: async (actor) => ({ id: await openClaimOf(actor) }),
  async forgetHandle(actor) {
    const { id, handle } = await handleOf(actor)
    await actor.world.ask('releaseHandle', { id, confirmation: handle })
    return { id }
  },
  chooseAccount: ({ accountId }) => ({ accountId }),
  holdPopover: () => ({ held: false }),
  hidePopover: () => undefined,
  openSettings: ({ accountId }) => ({ page: 'accounts', renewAccountId: accountId }),
  openProviderPage: ({ provider }) => ({ provider }),
  changePreferences: () => ({ theme: 'dark', clearClipboardAfterSeconds: 30 }),
  setStartAtLogin: () => ({ on: true }),
  setHotkey: () => ({ id: 'newAddress', accelerator: 'Ctrl+Alt+Shift+K' }),
  recordHotkey: () => ({ recording: false }),
  copyHotkeyCommand: () => ({ id: 'newAddress' }),
  proceedWithUpdate: () => undefined,
  dismissNotice: () => ({ id: 'bug' }),
  getAbout: () => undefined,
  listLicences: () => undefined,
  showFolder: () => ({ folder: 'logs' }),
  getDiagnostics: () => undefined,
  async copyDiagnostics({ world }) {
    await world.get('getDiagnostics')
    return undefined
  },
}

/** In so many turns of the event loop, whatever is on its way reaches a server of this process. */
const turnsOfSilence = 10

/**
 * Waits until nothing more is sent, because an account that works again has its open attempts looked up in the
 * background. Counts turns of the event loop, so that a busy process does not pass for a silent one.
 */
async function quiet(requests: readonly unknown[]): Promise<void> {
  let before = requests.length
  for (let turn = 0; turn < turnsOfSilence; turn += 1) {
    await setTimeout(2)
    if (before !== requests.length) turn = 0
    before = requests.length
  }
}

/** Lets minutes pass until lookups in the background leave room in the pace of all requests. */
async function leaveRoom({ world }: Actor, requests: readonly unknown[]): Promise<void> {
  let before: number
  do {
    world.wait(150_000)
    before = requests.length
    await quiet(requests)
  } while (requests.length - before > 20)
}

/** Makes a request of an account with a valid input, and records the answer. */
export async function drive<Name extends RequestName>(actor: Actor, name: Name) {
  const input = await inputsOf[name](actor)
  const { requests } = actor.world[actor.provider]
  return async () => {
    await quiet(requests)
    if (name === 'createAddress') keepPace(actor)
    else if (actor.provider === 'relay') await leaveRoom(actor, requests)
    const before = requests.length
    const answer = await actor.world.ask(name, input)
    return { answer, sent: requests.length - before }
  }
}

/** Makes the usual requests to a service for an account: test, creation, domains, list and hotkey. */
export async function askEverything({ world, ...actor }: Actor): Promise<void> {
  const { key: _, ...saved } = { ...actor.draft, id: actor.accountId }
  await world.ask('testConnection', saved)
  keepPace({ world, ...actor })
  await world.ask('createAddress', {
    accountId: actor.accountId,
    localPart: `name-${world.next()}`,
    domain: actor.domain,
    label: '',
  })
  await world.ask('refreshDomains', { accountId: actor.accountId })
  await world.ask('syncAddresses', { asked: true })
  await world.started.app.newAddress()
  world.wait()
}
