import { sureOperations } from '../../src/main/providers/abilities-of.ts'
import type { Pace } from '../../src/main/providers/pace.ts'
import type { Operations, Provider } from '../../src/main/providers/provider.ts'
import type { Plan } from '../../src/shared/rules/plan.ts'

/** A column of the table of services. */
interface Column {
  readonly title: string
  /** The parts of its cell; none if the service cannot do it here. */
  cell(provider: Provider, operations: Partial<Operations>): readonly (string | false | undefined)[]
}

const isLocal = ({ view }: Provider) => view.server === undefined

function span(ms: number): string {
  const seconds = ms / 1_000
  if (seconds < 120) return seconds === 1 ? 'a second' : `${seconds} s`
  const minutes = seconds / 60
  if (minutes < 120) return minutes === 60 ? 'an hour' : `${minutes} min`
  return minutes === 24 * 60 ? 'a day' : `${minutes / 60} h`
}

/** A limit that the app keeps below. */
function paceWords({ of = [], requests, within }: Pace): string {
  const isCreation = of.length === 1 && of[0] === 'create'
  const one = isCreation ? 'new address' : of.length === 0 ? 'request' : 'call'
  const many = isCreation ? 'new addresses' : `${one}s`
  const which = of.length > 0 && !of.includes('create') ? ' of others' : ''
  return `${requests} ${requests === 1 ? one : many}${which} in ${span(within)}`
}

function planWords({ name, limits }: Plan): string {
  const each = limits.map(({ limit, per }) =>
    per === 'hour' ? `${limit} calls an hour` : `${limit} new addresses a month`,
  )
  return `${name}: ${each.join(', ')}`
}

/** How a creation is settled whose answer was lost. */
function settling(provider: Provider, { locate, locateUnnamed }: Partial<Operations>): readonly string[] {
  const { repeat, marks } = provider
  if (repeat === 'safe') return ['repeated']
  return [
    ...(locate === undefined ? [] : ['chosen names looked up']),
    ...(locateUnnamed === undefined ? [] : [`made names known by ${marks ? 'a mark' : 'label and date'}`]),
  ]
}

/** The columns, from what a service is to what it does with an address. */
const columns: readonly Column[] = [
  {
    title: 'key',
    cell: ({ view: { key }, keyByEmail }) => [
      key === undefined ? 'none' : 'pasted',
      keyByEmail !== undefined && 'or by email',
    ],
  },
  { title: 'own server', cell: ({ view }) => [view.server?.changeable === true && 'yes'] },
  {
    title: 'names',
    cell: ({ view: { can } }) => [
      can.includes('own-names') && 'yours',
      can.includes('made-names') && 'made',
      can.includes('handles') && 'handles',
    ],
  },
  {
    title: 'recipient',
    cell: ({ view: { choices = [] } }, { choices: asked, setRecipients }) => [
      choices.some(
        ({ name, values }) => name === 'recipient' && (values !== 'asked' || asked !== undefined),
      ) && 'of the account',
      setRecipients !== undefined && 'of each address',
    ],
  },
  {
    title: 'off and on',
    cell: ({ view: { mailWhen } }, { setActive }) => [
      setActive !== undefined && 'yes',
      mailWhen?.off === 'to-trash' && 'mail goes to the trash',
      mailWhen?.off === 'caught' && 'a catch-all may take the mail',
    ],
  },
  { title: 'promotions blocked', cell: (_, { blockPromotions }) => [blockPromotions !== undefined && 'yes'] },
  {
    title: 'deletes',
    cell: ({ remakes, undoDeletes, view: { mailWhen } }, { trash, remove }) => [
      trash !== undefined && (mailWhen?.trashed === 'bounces' ? 'so that mail bounces' : 'into the trash'),
      remove !== undefined && (remakes === true ? 'so that the name is free' : 'for good'),
      undoDeletes === true && 'that only before the first mail',
    ],
  },
  { title: 'restores', cell: (_, { restore }) => [restore !== undefined && 'yes'] },
  {
    title: 'label',
    cell: ({ view: { labelMaxLength } }, { relabel }) => [
      labelMaxLength !== undefined && `${labelMaxLength} characters`,
      relabel !== undefined && 'changed there, too',
    ],
  },
  {
    title: 'display name',
    cell: ({ view: { displayNameMaxLength } }, { setDisplayName }) => [
      setDisplayName !== undefined && `${displayNameMaxLength ?? 'any number of'} characters`,
    ],
  },
  { title: 'pins', cell: (_, { pin }) => [pin !== undefined && 'yes'] },
  { title: 'send from', cell: (_, { sendFrom }) => [sendFrom !== undefined && 'yes'] },
  {
    title: 'list',
    cell: ({ listsEverything, locatesDeleted }, { list }) => [
      list !== undefined && 'yes',
      list !== undefined && (listsEverything || locatesDeleted !== undefined) && 'shows deletions',
    ],
  },
  {
    title: 'after a lost answer',
    cell: (provider, operations) =>
      isLocal(provider) ? ['needs no network'] : settling(provider, operations),
  },
  {
    title: 'limits',
    cell: ({ paces = [], mostADay, reportsAccount, view: { plans = [] } }, { testKey }) => [
      ...paces.map(paceWords),
      mostADay !== undefined && `${mostADay} new addresses a day`,
      ...plans.filter(({ limits }) => limits.length > 0).map(planWords),
      reportsAccount && testKey !== undefined && 'reported',
    ],
  },
]

function cellOf(column: Column, provider: Provider): string {
  const parts = column.cell(provider, sureOperations(provider)).filter((part) => part !== false)
  const words = parts.filter((part) => part !== undefined)
  return words.length === 0 ? '–' : words.join('; ')
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** The page about the services, from what the providers are. */
export function servicesPage(providers: readonly Provider[]): string {
  const linked = ({ view: { name, homePage } }: Provider) =>
    homePage === undefined ? name : `[${name}](${homePage})`
  const table = [
    line(['service', ...columns.map(({ title }) => title)]),
    line(['---', ...columns.map(() => '---')]),
    ...providers.map((provider) =>
      line([linked(provider), ...columns.map((column) => cellOf(column, provider))]),
    ),
  ]
  return `# What each service can do here

\`npm run services\` writes this page from the providers in \`src/main/providers\`, and a test compares both. A dash means
that the service does not offer it to programs, that it is not known, or that Aliasmith does not use it. Labels and pins
work in Aliasmith without the service, too.

${table.join('\n')}

- **names**: *yours* are typed or suggested; a domain may add a tail. *made* are made by the service, or by practice.
- **deletes**: *for good* means that the name may never be free again.
- **list**: a service that *shows deletions* lets the app notice what was deleted elsewhere.
- **after a lost answer**: how the app learns whether the service made the address. Whatever cannot be learnt is shown as
  unknown, and nothing is made twice.
- **limits**: the app waits before it would pass a pace. A plan's limits are counted on this computer; *reported* ones are
  those of the service, which tells the plan, what is left of it, or when the key ends.
`
}
