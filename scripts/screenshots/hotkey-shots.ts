import type { Page } from '@playwright/test'
import { type Shot, shots } from './shots.ts'

/** Hides the desktop's own panels except for the notification, which is the app's. A plain ground keeps the file small. */
const style = `
  body { background: var(--surface-hover) }
  main > :not(:has(li), .scene, .scene-keys), main h2:has(+ ul), .tray-hint,
  .menu-bar nav > :not(.tray-icon) { display: none }
  main > :has(li) { position: fixed; inset: 3.5rem 1rem auto auto; width: 20rem; margin: 0;
    box-shadow: var(--shadow-window) }
  .scene { width: 19rem; padding: var(--space-3); border-radius: var(--radius-large); background: var(--surface);
    box-shadow: var(--shadow-window) }
  .scene label { display: grid; gap: var(--space-half); margin-block-start: var(--space-2); color: var(--text-quiet) }
  .scene input { width: 100%; color: var(--text) }
  .scene-keys { position: fixed; inset: auto 0 var(--space-3); display: flex; justify-content: center;
    gap: var(--space-1) }
  .scene-keys kbd { padding: var(--space-1) var(--space-2); border: 1px solid var(--control-line);
    border-radius: var(--radius); background: var(--surface); color: var(--text); font: inherit; font-weight: 600 }
`

const form = `
  <form class="scene">
    <h2>Create your account</h2>
    <label>Email <input></label>
    <label>Password <input></label>
  </form>
  <p class="scene-keys"></p>
`

/** Draws the sign-up form of a website on the preview's desktop. */
async function drawForm(page: Page): Promise<void> {
  await page.evaluate(`
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(${JSON.stringify(style)})
    document.adoptedStyleSheets.push(sheet)
    document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(form)})
  `)
}

/** Shows which keys are pressed; none for an empty list. */
async function showKeys(page: Page, keys: readonly string[]): Promise<void> {
  const drawn = keys.map((key) => `<kbd>${key}</kbd>`).join('')
  await page.evaluate(`document.querySelector('.scene-keys').innerHTML = ${JSON.stringify(drawn)}`)
}

/** From the hotkey to the pasted address, as an animation. */
export const hotkeyShots: readonly Shot[] = shots(
  { size: [680, 400], open: async (stage) => stage },
  {
    async hotkey({ behind, desktop, frame, haltman, page }) {
      await behind((settings) => settings.add('Haltman', haltman, 'Mail'))
      await desktop()
      const press = page.getByRole('button', { name: 'Press New address hotkey', includeHidden: true })
      await press.waitFor()
      await drawForm(page)
      const email = page.getByRole('textbox', { name: 'Email' })
      await email.focus()
      await frame(1200)
      await showKeys(page, ['Ctrl', 'Alt', 'Shift', 'N'])
      await frame(800)
      await press.evaluate((button) => button.click())
      const address = page.getByRole('status', { name: 'Clipboard', includeHidden: true })
      await page.getByRole('list', { name: 'Notifications' }).getByText('@post.example').waitFor()
      await frame(600)
      await showKeys(page, [])
      await frame(1200)
      await showKeys(page, ['Ctrl', 'V'])
      await frame(600)
      await email.fill((await address.textContent()) ?? '')
      await frame(600)
      await showKeys(page, [])
      await frame(2400)
    },
  },
)
