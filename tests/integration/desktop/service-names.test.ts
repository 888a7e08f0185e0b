import { expect, test } from 'vitest'
import { startApp } from '../../support/start-app.ts'

test('the windows get the names of services anew after a change of language, and so does a new nickname', async () => {
  const started = await startApp()
  try {
    const named = () => started.shell.events.findLast(({ name }) => name === 'accountsChanged')?.payload
    await started.get('changePreferences', { language: 'de' })
    await expect.poll(named).toMatchObject({
      providers: expect.arrayContaining([
        expect.objectContaining({ id: 'own-domain', name: 'Eigene Domain' }),
        expect.objectContaining({ id: 'haltman', name: 'Haltman' }),
      ]),
    })
    expect(await started.get('addPracticeAccount')).toMatchObject({ nickname: 'Übung' })
    expect((await started.get('getSnapshot')).providers.at(-1)).toMatchObject({ name: 'Übung' })
    await started.get('changePreferences', { language: 'en' })
  } finally {
    await started.stop()
  }
})
