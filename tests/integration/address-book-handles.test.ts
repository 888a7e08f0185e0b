import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { NewHandleRow } from '../../src/main/aliases/book/handle-book.ts'
import { migrate, migrations } from '../../src/main/aliases/book/migrations.ts'
import { home, newRow, unwrap, useBooks, work } from './address-book-fixtures.ts'

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
  it('are kept with their domains, by name, each account’s for itself', async () => {
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

  it('keep their destination and domains when they are written down anew', async () => {
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

  it('forget a switch that came to nothing, and keep what was known before', async () => {
    const book = await openFresh()
    const { id } = unwrap(book.putHandle(amber))
    unwrap(book.endSwitch(id, 'a.example', false))
    unwrap(book.beginSwitch(id, 'a.example', true))
    unwrap(book.beginSwitch(id, 'b.example', true))
    unwrap(book.endSwitch(id, 'a.example'))
    unwrap(book.endSwitch(id, 'b.example'))
    expect(unwrap(book.findHandle(id))?.domains).toEqual([{ domain: 'a.example', enabled: false }])
  })

  it('go with everything that is known of them, and their number is not used again', async () => {
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

  it('find room in a file from before there were handles', async () => {
    const file = newFile()
    const database = new DatabaseSync(file)
    migrate(database, migrations.slice(0, 1))
    database.close()
    const book = await openFresh(file)
    unwrap(book.add(newRow()))
    expect(unwrap(book.putHandle(amber)).handle).toBe('amber')
  })
})
