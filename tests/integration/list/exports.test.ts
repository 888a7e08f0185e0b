import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ImportPlan } from '../../../src/shared/views/address-list.ts'
import {
  addyCsv,
  bitwardenCsv,
  bitwardenJson,
  simpleloginCsv,
  type VaultItem,
  vaultSecrets,
} from '../../support/exported-files.ts'
import { planDomains, planFile, plannedFile } from '../../support/import-file.ts'
import { begin, useListedAccount } from './listed-account.ts'

const { world, all, make } = useListedAccount()
const forMail = () => ({ accountId: world.mail.id })
const addresses = async () =>
  (await all()).map(({ address, state, label }) => [address, state, label].join(' ').trim()).toSorted()
const domainsOf = ({ domains = [] }: ImportPlan) =>
  domains.map(({ name, count, chosen }) => `${name} ${count}${chosen ? ' chosen' : ''}`)

const apply = (importId: number) => world.started.get('applyImport', { importId })

describe('the export of an alias service', () => {
  test('is refused by its name until its account is chosen, and then imported for it', async () => {
    const text = addyCsv([
      { email: 'shop@x.addy.example', description: 'Größe' },
      { email: 'off@x.addy.example', active: false },
      { email: 'gone@x.addy.example', active: false, deleted: '2025-01-01T00:00:00.000000Z' },
    ])
    const refused = await planFile(world.started, text)
    expect(refused).toMatchObject({
      ok: false,
      failure: {
        reason: 'import-without-account',
        program: 'addy.io',
        message: 'This file comes from addy.io and names no account in Aliasmith.',
      },
    })
    const plan = await plannedFile(world.started, text, forMail())
    expect(plan).toMatchObject({ program: 'addy.io', added: 3, refusedCount: 0, sample: ['Größe'] })
    expect(plan.domains).toBeUndefined()
    await apply(plan.importId)
    expect(await addresses()).toEqual([
      'gone@x.addy.example trashed',
      'off@x.addy.example off',
      'shop@x.addy.example active Größe',
    ])
    expect(new Set((await all()).map(({ createdAt }) => createdAt))).toEqual(
      new Set([Date.UTC(2024, 2, 2, 10, 11, 12)]),
    )
  })

  test('keeps several destinations, and changes nothing the second time', async () => {
    const text = simpleloginCsv([['a@sl.example', 'News', 'False', 'me@inbox.example you@inbox.example']])
    const first = await plannedFile(world.started, text, forMail())
    expect(first).toMatchObject({ program: 'SimpleLogin', added: 1, undated: true })
    await apply(first.importId)
    const [entry] = await all()
    expect(entry).toMatchObject({
      state: 'off',
      label: 'News',
      createdAt: begin,
      destination: 'me@inbox.example, you@inbox.example',
    })
    const second = await plannedFile(world.started, text, forMail())
    expect(second).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
    const { text: own } = await world.started.get('exportAddresses', { format: 'json' })
    expect(await plannedFile(world.started, own)).toMatchObject({ unchanged: 1, refusedCount: 0 })
  })
})

const vault: readonly VaultItem[] = [
  { name: 'Shop', username: 'shop@two.example' },
  { name: 'Forum', username: 'shop@two.example', created: '2024-05-06T07:08:09.000Z' },
  { name: 'Shop', username: 'shop@two.example' },
  { name: 'News', username: 'news@two.example' },
  { name: 'Paper', username: 'paper@one.example' },
  { name: 'Bank', username: 'me@inbox.example' },
  { name: 'Other', username: 'me@inbox.example' },
  { name: 'Note' },
]

describe('the export of a password manager', () => {
  test('offers its domains, of which those of the account are chosen', async () => {
    const plan = await plannedFile(world.started, bitwardenJson(vault), forMail())
    expect(domainsOf(plan)).toEqual(['two.example 2', 'inbox.example 1', 'one.example 1 chosen'])
    expect(plan).toMatchObject({ program: 'Bitwarden', added: 1, skipped: 1, sample: [] })
  })

  test('has the domains of the account’s known addresses chosen', async () => {
    const known = simpleloginCsv([['known@two.example', '', 'True', '']])
    await apply((await plannedFile(world.started, known, forMail())).importId)
    const plan = await plannedFile(world.started, bitwardenCsv(vault), forMail())
    expect(domainsOf(plan)).toEqual(['two.example 2 chosen', 'inbox.example 1', 'one.example 1 chosen'])
    expect(plan).toMatchObject({ added: 3, undated: true })
  })

  test('imports each address of the chosen domains once, under the names of its logins', async () => {
    const plan = await plannedFile(world.started, bitwardenJson(vault), forMail())
    const chosen = await planDomains(world.started, plan, ['two.example'])
    expect(chosen).toMatchObject({ ok: true, value: { added: 2, changed: 0 } })
    // Another plan without domains keeps the choice.
    const again = await world.started.get('planImport', { importId: plan.importId, replaceNewer: true })
    expect(domainsOf(again)[0]).toBe('two.example 2 chosen')
    expect(await apply(plan.importId)).toMatchObject({ added: 2 })
    expect(await addresses()).toEqual(['news@two.example active News', 'shop@two.example active Shop, Forum'])
    const shop = (await all()).find(({ address }) => address.startsWith('shop'))
    expect(shop?.createdAt).toBe(Date.UTC(2024, 4, 6, 7, 8, 9))
  })

  test('imports nothing if no domain is chosen', async () => {
    const plan = await plannedFile(world.started, bitwardenJson(vault), forMail())
    expect(await planDomains(world.started, plan, [])).toMatchObject({ ok: true, value: { added: 0 } })
    expect(await apply(plan.importId)).toEqual({ added: 0, changed: 0, unchanged: 0 })
    expect(await all()).toEqual([])
  })

  test('security 25: tells nothing of a login but its address, name and date', async () => {
    await make('paper', 'mine')
    const plan = await plannedFile(world.started, bitwardenJson(vault), forMail())
    await apply(plan.importId)
    const exported = await world.started.get('exportAddresses', { format: 'json' })
    const diagnostics = await world.started.get('getDiagnostics', undefined)
    const { folder } = world.started
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    )
    expect(files.length).toBeGreaterThan(0)
    const written = files.map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'))
    for (const secret of [...vaultSecrets, 'Bank'])
      expect(JSON.stringify([plan, exported, diagnostics, written])).not.toContain(secret)
    expect(exported.text).not.toContain('"address":"me@inbox.example"')
  })

  test('of thousands of logins lists the thousand most frequent domains', async () => {
    const items = Array.from({ length: 3_000 }, (_, index) => ({
      name: `${index}`,
      username: `a@d${index % 1_200}.example`,
    }))
    const distinct = items.map((item, index) => ({ ...item, username: `${index}${item.username}` }))
    const plan = await plannedFile(world.started, bitwardenCsv(distinct), forMail())
    expect(plan).toMatchObject({ moreDomains: 200, added: 0 })
    expect(plan.domains).toHaveLength(1_000)
    expect(plan.domains?.[0]?.count).toBe(3)
  })

  test('that is encrypted is refused with what to do', async () => {
    const refused = await planFile(world.started, '{"encrypted":true,"data":"2.x"}', forMail())
    expect(refused).toMatchObject({
      ok: false,
      failure: {
        reason: 'import-encrypted',
        hint: expect.stringContaining('Export again without encryption'),
      },
    })
  })
})
