import type { SettingsPage } from '../../tests/ui/pages/settings-page.ts'
import { expiringKey } from './expiring-key.ts'
import { asItOpens, type Shot, type Stage, shots } from './shots.ts'

const size = [760, 560] as const
const taller = [760, 640] as const
const tallest = [760, 720] as const
const settings = (stage: Stage) => stage.settings()

/** The window with an account at each service. */
export async function withAccounts({ haltman, likedo, settings: open }: Stage): Promise<SettingsPage> {
  const window = await open()
  await window.add('Haltman', haltman, 'Mail')
  await window.add('LikeDo', likedo, 'Shopping')
  return window
}

/** The window with the form for an account at Haltman, filled. */
async function withForm({ haltman, settings: open }: Stage): Promise<SettingsPage> {
  const window = await open()
  await window.fill('Haltman', haltman, 'Mail')
  return window
}

/** The window with the form for a key by email, filled. */
async function withMailForm({ haltman, settings: open }: Stage): Promise<SettingsPage> {
  const window = await open()
  await window.fillForMail(haltman, 'you@inbox.example')
  return window
}

async function withCodeSent(stage: Stage): Promise<SettingsPage> {
  const window = await withMailForm(stage)
  await window.advanced.click()
  await window.sendCode.click()
  return window
}

/** The accounts, with the handles of the first account opened. */
async function withHandles(stage: Stage): Promise<SettingsPage> {
  const window = await withAccounts(stage)
  await window.handles.summary.click()
  return window
}

async function claim({ handles }: SettingsPage, name: string): Promise<void> {
  await handles.name.fill(name)
  await handles.claim.click()
  await handles.domains(name).waitFor()
}

async function askForExisting({ handles }: SettingsPage, name: string, domain: string): Promise<void> {
  await handles.addExisting.click()
  await handles.dialogName.fill(name)
  await handles.dialogDomain.fill(domain)
}

const showServer = ({ advanced }: SettingsPage) => advanced.click()

/** The page Accounts of the settings window in every state. */
export const accountsShots: readonly Shot[] = [
  ...shots(
    { size, open: settings },
    {
      'settings-empty': ({ addAccount }) => addAccount.waitFor(),
      async 'settings-add-account'({ addAccount, service }) {
        await addAccount.click()
        await service.waitFor()
      },
    },
  ),
  ...shots(
    { size, open: settings, data: expiringKey },
    { 'settings-key-expires': ({ accounts }) => accounts.getByText('Renew key').waitFor() },
  ),
  ...shots(
    { size, open: withAccounts, args: ['--practice'] },
    {
      async 'settings-accounts'({ accounts, cancel, outcome, page, testConnection }) {
        await page.getByRole('button', { name: 'Edit Mail' }).click()
        await testConnection.click()
        await outcome.getByText('accepted').waitFor()
        await cancel.click()
        await accounts.getByText('Working').first().waitFor()
      },
    },
  ),
  ...shots(
    { size, open: withAccounts },
    {
      async 'settings-remove'({ form, page }) {
        await page.getByRole('button', { name: 'Remove Mail' }).click()
        await form.waitFor()
      },
    },
  ),
  ...shots({ size: [320, 640], open: withAccounts }, { 'settings-narrow': asItOpens }),
  ...shots(
    { size: tallest, open: settings },
    {
      async 'settings-plan'(window, { likedo }) {
        await window.fill('LikeDo', likedo, 'Shopping')
        await window.plan.selectOption('Pro')
      },
    },
  ),
  ...shots(
    { size: tallest, open: withForm },
    {
      async 'settings-connected'({ advanced, outcome, testConnection }) {
        await advanced.click()
        await testConnection.click()
        await outcome.getByText('accepted').waitFor()
        await outcome.scrollIntoViewIfNeeded()
      },
      async 'settings-form-errors'({ key, save, server }) {
        await key.fill('not a key')
        await server.fill('http://mail.example.com/api')
        await save.click()
      },
      async 'settings-key-rejected'({ failure, key, testConnection }) {
        await key.fill('0'.repeat(64))
        await testConnection.click()
        await failure.waitFor()
      },
    },
  ),
  ...shots({ size: tallest, open: withMailForm }, { 'settings-key-by-email': showServer }),
  ...shots({ size: [320, 640], open: withMailForm }, { 'settings-key-narrow': showServer }),
  ...shots(
    { size: taller, open: withCodeSent },
    {
      'settings-key-code': ({ code }) => code.fill('4821'),
      async 'settings-key-code-rejected'({ code, form }, { haltman }) {
        await code.fill(haltman.mails()[0]?.code === '000000' ? '000001' : '000000')
        await form.getByText('This code is wrong').waitFor()
      },
    },
  ),
  ...shots(
    { size, open: withMailForm },
    {
      async 'settings-key-issued'({ accounts, code, sendCode }, { haltman }) {
        await sendCode.click()
        await code.waitFor()
        await code.fill(haltman.mails()[0]?.code ?? '')
        await accounts.getByText('Working').waitFor()
      },
    },
  ),
  ...shots(
    { size, open: withHandles },
    {
      'settings-handle-add': (window) => askForExisting(window, 'amber', 'letters.example'),
      async 'settings-handle-release'(window) {
        await claim(window, 'amber')
        await window.handles.release('amber').click()
        await window.handles.confirmation.fill('amb')
        await window.handles.releaseForEver.click()
      },
    },
  ),
  ...shots(
    { size: taller, open: withHandles },
    {
      async 'settings-handles'(window, { haltman }) {
        const { handles } = window
        haltman.addHandle('rowan.books', { off: ['mail.example'] })
        await claim(window, 'amber')
        await handles.domain('amber', 'letters.example').uncheck()
        await askForExisting(window, 'rowan.books', 'post.example')
        await handles.add.click()
        await handles.domains('rowan.books').waitFor()
        await handles.name.fill('two words')
      },
      async 'settings-handle-gone'(window, { haltman }) {
        for (const name of ['amber', 'harbor']) await claim(window, name)
        haltman.dropHandle('amber')
        await window.handles.domain('amber', 'letters.example').click()
        await window.handles.failure.waitFor()
      },
    },
  ),
]
