import { describe, expect, test } from 'vitest'
import { planFile, plannedFile } from '../../support/import-file.ts'
import { startApp } from '../../support/start-app.ts'
import { everything, useListedAccount } from './listed-account.ts'

const { world, now, all, sync, make } = useListedAccount()
const addresses = async () => (await all()).map(({ address, state }) => `${address} ${state}`)

describe('a file', () => {
  async function refusedFile(text: string) {
    const plan = await planFile(world.started, text)
    if (plan.ok) throw new Error('The file was not refused.')
    return plan.failure
  }

  test.each(['csv', 'json'] as const)(
    '(%s) is exported, imported into another app, and changes nothing the second time',
    async (format) => {
      const first = await make('coffee', '=1+1, "quoted" second line')
      await make('=formula', "'=not a formula")
      await world.started.get('deleteAddresses', { ids: [first.id] })
      const before = await all()
      const file = await world.started.get('exportAddresses', { format })
      expect(file.count).toBe(2)
      expect(file.name).toBe(`aliasmith-addresses-2026-11-21.${format}`)

      const same = await plannedFile(world.started, file.text)
      expect(same).toMatchObject({ format, added: 0, changed: 0, unchanged: 2, refusedCount: 0 })
      const other = await startApp({ now })
      try {
        const plan = await plannedFile(other, file.text)
        expect(plan).toMatchObject({ added: 2, changed: 0, unchanged: 0 })
        expect((await other.get('listAddressRange', everything)).total).toBe(0)
        await other.get('applyImport', { importId: plan.importId })
        const after = (await other.get('listAddressRange', everything)).entries
        // A file has no moments of copying, which concern one computer.
        const plain = (entries: typeof after) => entries.map(({ id, can, copiedAt, ...rest }) => rest)
        expect(plain(after)).toEqual(plain(before))
        expect((await other.refusal('applyImport', { importId: plan.importId })).reason).toBe('import-gone')
      } finally {
        await other.stop()
      }
    },
  )

  test('never removes a label or restores a deleted address', async () => {
    const entry = await make('coffee')
    const { text } = await world.started.get('exportAddresses', { format: 'csv' })
    await world.started.get('saveLabel', { id: entry.id, label: 'Kept' })
    await world.started.get('deleteAddresses', { ids: [entry.id] })
    const { importId, unchanged } = await plannedFile(world.started, text)
    expect(unchanged).toBe(1)
    await world.started.get('applyImport', { importId })
    expect(await all()).toMatchObject([{ label: 'Kept', state: 'deleted' }])
  })

  test.each([
    ['not a list', 'import-unreadable'],
    ['', 'import-unreadable'],
    ['{"format":"aliasmith-addresses","version":2,"addresses":[]}', 'import-newer'],
    ['{"format":"another","version":1,"addresses":[]}', 'import-unreadable'],
    ['{"format":"aliasmith-addresses"', 'import-unreadable'],
    ['address,label\r\na@b.example,x\r\n', 'import-columns'],
    ['Adresse;Konto;Dienst\r\na@b.example;Mail;haltman\r\n', 'import-columns'],
  ])('that the app did not export is refused (%#)', async (text, reason) => {
    expect((await refusedFile(text)).reason).toBe(reason)
  })

  test.each([
    ['address;label\r\na@b.example;x\r\n', 'does not name the columns account and provider.'],
    ['address\taccount\r\na@b.example\tx\r\n', 'does not name the column provider.'],
    ['name;konto\r\na@b.example;x\r\n', 'does not name the columns address, account, and provider.'],
  ])('whose first line lacks columns is refused with their names (%#)', async (text, sentence) => {
    expect((await refusedFile(text)).message).toContain(sentence)
  })

  test.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['quoted names', (text: string) => text.replace(/\w+/g, '"$&"').replaceAll(',', ';')],
    ['a line that names the separator', (text: string) => `sep=;\r\n${text.replaceAll(',', ';')}`],
    ['a byte order mark', (text: string) => `\ufeff${text.replaceAll(',', ';')}`],
  ])('as spreadsheets write it with %s is read', async (_, write) => {
    const header = 'provider,label,account,address\r\n'
    const lines = ['haltman', 'a, b; c\td', 'Mail', 'read@one.example'].map((cell) => `"${cell}"`).join(',')
    const head = write(header)
    const separator = /[;\t]/.exec(head)?.[0] ?? ','
    const text = `${head}${lines.replaceAll('","', `"${separator}"`)}\r\nbroken\r\n`
    const plan = await plannedFile(world.started, text)
    expect(plan).toMatchObject({ added: 1, refusedCount: 1 })
    await world.started.get('applyImport', { importId: plan.importId })
    expect(await all()).toMatchObject([
      { address: 'read@one.example', label: 'a, b; c d', accountId: world.mail.id },
    ])
  })

  test('of another program is imported for the chosen account', async () => {
    const text = [
      'id,local_part,email,active,description,created_at',
      '1,shop,shop@one.example,true,"Größe, klein",2025-01-02 03:04:05',
      '2,news,news@one.example,false,,2025-01-02 03:04:06',
    ].join('\r\n')
    expect(await refusedFile(text)).toMatchObject({ columns: ['account', 'provider'] })
    const { importId, added } = await plannedFile(world.started, text, { accountId: world.mail.id })
    expect(added).toBe(2)
    await world.started.get('applyImport', { importId })
    expect(await all()).toMatchObject([
      { address: 'news@one.example', state: 'off', accountId: world.mail.id },
      { address: 'shop@one.example', label: 'Größe, klein', state: 'active', accountId: world.mail.id },
    ])
  })

  test('is refused for an account that was removed before', async () => {
    const begun = await world.started.ask('beginImport', { accountId: 'gone' })
    expect(begun).toMatchObject({ ok: false, failure: { reason: 'account-gone' } })
  })

  test('creates no duplicate of an address without a date and account id', async () => {
    await make('fresh2')
    const text = [
      'address,label,state,created,account,provider,destination,account_id,service_id',
      'fresh2@one.example,,deleted,2025-01-02T03:04:05Z,Mail,haltman,,,',
    ].join('\r\n')
    const { importId, added, changed } = await plannedFile(world.started, text)
    expect({ added, changed }).toEqual({ added: 0, changed: 1 })
    await world.started.get('applyImport', { importId })
    expect(await addresses()).toEqual(['fresh2@one.example deleted'])
    // The service still lists the address, and its list counts.
    await sync()
    expect(await addresses()).toEqual(['fresh2@one.example active'])
  })

  test('reports each unreadable line, and imports the others', async () => {
    const text = [
      'provider;account;address;created',
      'haltman;Mail;good@one.example;2026-01-02T03:04:05Z',
      'haltman;Mail;not an address;',
      'gmail;Mail;a@one.example;',
      'haltman;;b@one.example;',
      'haltman;Mail;c@one.example;yesterday',
      '"haltman;Mail;never closed',
    ].join('\n')
    const plan = await plannedFile(world.started, text)
    expect(plan).toMatchObject({ added: 1, refusedCount: 5 })
    expect(plan.refused.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7])
    expect(plan.refused[0]?.message).toBe('The value of “address” is not an email address.')
    await world.started.get('applyImport', { importId: plan.importId })
    expect(await all()).toMatchObject([
      { address: 'good@one.example', accountId: world.mail.id, createdAt: Date.UTC(2026, 0, 2, 3, 4, 5) },
    ])
  })

  test('that was dropped is no longer available', async () => {
    await make('coffee')
    const { text } = await world.started.get('exportAddresses', { format: 'json' })
    const { importId } = await plannedFile(world.started, text)
    await world.started.get('dropImport', { importId })
    expect((await world.started.refusal('applyImport', { importId })).reason).toBe('import-gone')
  })
})
