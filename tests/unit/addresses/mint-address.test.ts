import { expect, test } from 'vitest'
import { parseAccountsFile } from '../../../src/main/accounts/accounts-file.ts'
import { createMinter } from '../../../src/main/addresses/mint-address.ts'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'
import { failed, success } from '../../../src/shared/result.ts'

const stored = {
  ...{
    id: 'a1',
    provider: 'haltman',
    nickname: 'Mail',
    server: 'https://mail.example.com',
    keyInQuery: false,
  },
  ...{ defaultDomain: 'one.example' },
}
const [account] = parseAccountsFile({ version: 1, accounts: [stored] }).value.accounts
if (account === undefined) throw new Error('no account')

/** The names that a hotkey tries at a service that refuses each for this reason. */
async function namesTried(reason: FailureReason): Promise<readonly string[]> {
  const tried: string[] = []
  const { mint } = createMinter({
    accounts: { find: () => account, all: () => [account], default: () => account } as unknown as Parameters<
      typeof createMinter
    >[0]['accounts'],
    providers,
    maker: {
      async create({ localPart }) {
        tried.push(localPart)
        return failed(describeFailure({ reason }))
      },
    },
    suggest: async () => success({ accountId: stored.id, localPart: `name${tried.length}` }),
    refreshDomains: async () => success([]),
    showBusy: (work) => work,
    takeReserve: async () => undefined,
  })
  await mint()
  return tried
}

test.each(['name-taken', 'name-reserved', 'name-deleted'] as const)(
  'a made-up name that is refused (%s) is followed by others',
  async (reason) => {
    expect(await namesTried(reason)).toEqual(['name0', 'name1', 'name2', 'name3'])
  },
)

test.each(['domain-refused', 'already-yours'] as const)(
  'a refusal that another name would meet too (%s) is the last',
  async (reason) => {
    expect(await namesTried(reason)).toEqual(['name0'])
  },
)
