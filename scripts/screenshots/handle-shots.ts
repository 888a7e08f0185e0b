import type { Shot } from './stage.ts'
import { withAccounts } from './with-accounts.ts'

const size = { width: 760, height: 560 }

/** Handles in the settings window. */
export const handleShots: readonly Shot[] = [
  {
    name: 'settings-handles',
    size: { width: 760, height: 640 },
    async play(stage) {
      const settings = await withAccounts(stage)
      const { handles } = settings
      stage.haltman.addHandle('rowan.books', { off: ['mail.example'] })
      await handles.summary.click()
      await handles.name.fill('amber')
      await handles.claim.click()
      await handles.domain('amber', 'letters.example').uncheck()
      await handles.addExisting.click()
      await handles.dialogName.fill('rowan.books')
      await handles.dialogDomain.fill('post.example')
      await handles.add.click()
      await handles.domains('rowan.books').waitFor()
      await handles.name.fill('two words')
    },
  },
  {
    name: 'settings-handle-gone',
    size: { width: 760, height: 640 },
    async play(stage) {
      const settings = await withAccounts(stage)
      const { handles } = settings
      await handles.summary.click()
      for (const name of ['amber', 'harbor']) {
        await handles.name.fill(name)
        await handles.claim.click()
        await handles.domains(name).waitFor()
      }
      stage.haltman.dropHandle('amber')
      await handles.domain('amber', 'letters.example').click()
      await handles.failure.waitFor()
    },
  },
  {
    name: 'settings-handle-add',
    size,
    async play(stage) {
      const settings = await withAccounts(stage)
      const { handles } = settings
      await handles.summary.click()
      await handles.addExisting.click()
      await handles.dialogName.fill('amber')
      await handles.dialogDomain.fill('letters.example')
    },
  },
  {
    name: 'settings-handle-release',
    size,
    async play(stage) {
      const settings = await withAccounts(stage)
      const { handles } = settings
      await handles.summary.click()
      await handles.name.fill('amber')
      await handles.claim.click()
      await handles.release('amber').click()
      await handles.confirmation.fill('amb')
      await handles.releaseForEver.click()
    },
  },
]
