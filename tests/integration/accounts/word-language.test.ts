import { describe, expect, test } from 'vitest'
import { loadWordList } from '../../../src/main/naming/word-lists.ts'
import { useAccounts } from './accounts-fixtures.ts'

const { world, form } = useAccounts()

/** The words of a name or an address, without the digits at the end. */
const wordsIn = (name: string) => name.replace(/@.*/, '').replace(/\d+$/, '').split('.')

describe('readable words in a chosen language', () => {
  test('are suggested in the popover, and used by the hotkey and by the command that prints', async () => {
    const german = await loadWordList('de')
    const { id } = await world.started.get('saveAccount', form())
    await world.started.get('changePreferences', { wordLanguage: 'de' })
    const { suggestion } = await world.started.get('getSnapshot')
    expect(german).toEqual(expect.arrayContaining(wordsIn(suggestion?.localPart ?? '')))
    const { localPart } = await world.started.get('suggestName', { accountId: id })
    expect(german).toEqual(expect.arrayContaining(wordsIn(localPart)))
    await world.started.app.newAddress()
    expect(german).toEqual(expect.arrayContaining(wordsIn(world.started.shell.clipboard())))
    await world.started.app.printAddress({})
    for (const address of world.server.addresses())
      expect(german).toEqual(expect.arrayContaining(wordsIn(address)))
    expect(world.server.addresses()).toHaveLength(2)
  })

  test('are used by the reserve, and after a restart', async () => {
    const german = await loadWordList('de')
    const { id } = await world.started.get('saveAccount', form())
    await world.started.get('changePreferences', { wordLanguage: 'de' })
    world.started = await world.started.restart()
    const { desktop } = await world.started.get('getSnapshot')
    expect(desktop.preferences.wordLanguage).toBe('de')
    await world.started.get('setReserve', { id, on: true })
    await expect.poll(() => world.server.addresses()).toHaveLength(1)
    expect(german).toEqual(expect.arrayContaining(wordsIn(world.server.addresses()[0] ?? '')))
  })
})
