import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { NewHandleRow } from '../../../src/main/book/handle-book.ts'
import { migrate, migrations } from '../../../src/main/book/migrations.ts'
import { home, newRow, unwrap, useBooks, work } from './book-fixtures.ts'

const { newFile, open, openFresh } = useBooks()

const amber: NewHandleRow = {
  accountId: work.id,
  handle: 'amber',
  state: 'claimed',
  adopted: false,
  destination: 'me@inbox.example',
  startedAt: 1_000,
}

describe('the handles of the book', () => {
  it('are kept with their domains, sorted by name, separately for each account', async () => {
    const file = newFile()
    const book = await openFresh(file)
    const { id } = unwrap(book.putHandle(amber))
    unwrap(book.putHandle({ ...amber, handle: 'a.first' }))
    unwrap(book.putHandle({ ...amber, accountId: home.id }))
    unwrap(book.beginSwitch(id, 'b.example', false))
    unwrap(book.endSwitch(id, 'b.example', false))
    unwrap(book.beginSwitch(id, 'a.example', true))
    book.close()
    const again = (await open(file)).book
    expect(unwrap(again.listHandles(work.id)).map(({ handle }) => handle)).toEqual(['a.first', 'amber'])
    expect(unwrap(again.listHandles())).toHaveLength(3)
    expect(unwrap(again.findHandleByName(work.id, 'amber'))).toEqual({
      ...amber,
      id,
      domains: [
        { domain: 'a.example', wanted: true },
        { domain: 'b.example', enabled: false },
      ],
    })
  })

  it('keep their destination and domains when they are stored again', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.putHandle(amber))
    unwrap(book.endSwitch(id, 'a.example', true))
    const { destination: _, ...without } = amber
    expect(unwrap(book.putHandle({ ...without, state: 'gone' }))).toEqual({
      ...amber,
      id,
      state: 'gone',
      domains: [{ domain: 'a.example', enabled: true }],
    })
  })

  it('forget a failed switch, and keep the state before it', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.putHandle(amber))
    unwrap(book.endSwitch(id, 'a.example', false))
    unwrap(book.beginSwitch(id, 'a.example', true))
    unwrap(book.beginSwitch(id, 'b.example', true))
    unwrap(book.endSwitch(id, 'a.example'))
    unwrap(book.endSwitch(id, 'b.example'))
    expect(unwrap(book.findHandle(id))?.domains).toEqual([{ domain: 'a.example', enabled: false }])
  })

  it('are removed with all their data, and their number is not reused', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.putHandle(amber))
    unwrap(book.endSwitch(id, 'a.example', false))
    unwrap(book.removeHandle(id))
    expect(unwrap(book.findHandle(id))).toBeUndefined()
    expect(unwrap(book.putHandle(amber))).toMatchObject({ id: id + 1, domains: [] })
    expect(book.setHandleState(id, 'gone')).toEqual({
      ok: false,
      failure: { reason: 'handle-gone', field: 'handle' },
    })
  })

  it('can be stored in a file from before handles existed', async () => {
    const file = newFile()
    const database = new DatabaseSync(file)
    migrate(database, migrations.slice(0, 1))
    database.close()
    const book = await openFresh(file)
    unwrap(book.add(newRow()))
    expect(unwrap(book.putHandle(amber)).handle).toBe('amber')
  })

  it('set the states of their addresses when a file from before the state “off” is opened', async () => {
    const file = newFile()
    const database = new DatabaseSync(file)
    migrate(database, migrations.slice(0, 3))
    database.exec(`
      INSERT INTO accounts (number, id, provider, nickname) VALUES (1, 'haltman-1', 'haltman', 'Work');
      INSERT INTO handles (id, account, handle, state, adopted, started_at)
        VALUES (1, 1, 'amber', 'released', 0, 1), (2, 1, 'berry', 'claimed', 0, 1);
      INSERT INTO handle_domains (handle, domain, enabled) VALUES (2, 'a.example', 0), (2, 'b.example', 1);`)
    const insert = database.prepare(`
      INSERT INTO addresses (account, address, local_part, domain, label, created_at, state, search_text, service_label)
        VALUES (1, ?, ?, ?, 'Shop', 7, 'active', ?, 'Old')`)
    const names = ['amber@a.example', 'berry@a.example', 'berry@b.example', 'plain@a.example'] as const
    for (const address of names) insert.run(address, ...address.split('@'), `${address}\nshop`)
    database.close()
    const { book } = await open(file)
    const entries = unwrap(book.exportPage(0, 10)).entries
    expect(entries.map(({ address, state }) => [address, state])).toEqual([
      ['amber@a.example', 'deleted'],
      ['berry@a.example', 'off'],
      ['berry@b.example', 'active'],
      ['plain@a.example', 'active'],
    ])
    expect(entries[3]).toMatchObject({ id: 4, label: 'Shop', createdAt: 7, localPart: 'plain' })
    expect(unwrap(book.range({ query: 'shop', offset: 0, limit: 5, state: 'off' })).total).toBe(1)
  })
})
