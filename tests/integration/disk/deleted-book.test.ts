import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newRow, unwrap, useBooks, work } from '../book/book-fixtures.ts'
import { readBook, setAsideIn } from './disk-fixtures.ts'

const { newFile, openFresh, open } = useBooks()

// Windows does not delete open files.
describe.skipIf(process.platform === 'win32')(
  'a list of addresses that is removed while it is in use',
  () => {
    const ways: readonly (readonly [string, (file: string) => void])[] = [
      ['the file', (file) => rmSync(file)],
      ['its log', (file) => rmSync(`${file}-wal`)],
      [
        'the file, its log and its index',
        (file) => ['', '-wal', '-shm'].map((ending) => rmSync(`${file}${ending}`)),
      ],
      ['the whole folder', (file) => rmSync(dirname(file), { recursive: true })],
      ['the file, which is moved', (file) => renameSync(file, join(dirname(file), 'moved.sqlite'))],
    ]

    test.each(ways)('is written again before the next change: %s', async (_, take) => {
      const file = newFile()
      const book = await openFresh(file)
      unwrap(book.add(newRow({ address: 'before@one.example' })))
      take(file)
      unwrap(book.add(newRow({ address: 'after@one.example' })))
      // As if the app were killed now: only the files count.
      const copy = newFile()
      for (const ending of ['', '-wal']) {
        const bytes = readFileSync(`${file}${ending}`)
        writeFileSync(`${copy}${ending}`, bytes)
      }
      const reopened = await open(copy)
      expect(reopened.notice).toBeUndefined()
      expect(readBook(copy).addresses.map(({ address }) => address)).toEqual([
        'before@one.example',
        'after@one.example',
      ])
    })

    test.each(ways)('is written again when the app ends, without another change: %s', async (_, take) => {
      const file = newFile()
      const book = await openFresh(file)
      unwrap(book.add(newRow({ address: 'before@one.example' })))
      take(file)
      book.close()
      expect(readBook(file).addresses.map(({ address }) => address)).toEqual(['before@one.example'])
    })

    test('keeps the file that was put in its place, too', async () => {
      const file = newFile()
      const book = await openFresh(file)
      unwrap(book.add(newRow({ address: 'mine@one.example' })))
      const other = newFile()
      const strange = await openFresh(other)
      unwrap(strange.add(newRow({ address: 'strange@one.example' })))
      strange.close()
      rmSync(file)
      renameSync(other, file)
      unwrap(book.rememberAccount({ ...work, nickname: 'Renamed' }))
      book.close()
      expect(readBook(file).addresses.map(({ address }) => address)).toEqual(['mine@one.example'])
      const [aside = ''] = setAsideIn(dirname(file)).filter((name) => name.endsWith('.sqlite'))
      expect(readBook(join(dirname(file), aside)).addresses.map(({ address }) => address)).toEqual([
        'strange@one.example',
      ])
    })

    test('refuses a change while its folder cannot be created, and is written again afterwards', async () => {
      const file = newFile()
      const book = await openFresh(file)
      unwrap(book.add(newRow({ address: 'before@one.example' })))
      const folder = dirname(file)
      rmSync(folder, { recursive: true })
      writeFileSync(folder, 'in the way')
      expect(book.add(newRow({ address: 'refused@one.example' }))).toEqual({
        ok: false,
        failure: { reason: 'storage-failed' },
      })
      rmSync(folder)
      mkdirSync(folder)
      unwrap(book.add(newRow({ address: 'after@one.example' })))
      book.close()
      expect(readBook(file).addresses.map(({ address }) => address)).toEqual([
        'before@one.example',
        'after@one.example',
      ])
    })
  },
)
