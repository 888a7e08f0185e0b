import type { JSX } from 'solid-js'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** The first screen without an account: add an account, or try the app without. */
export function FirstRun(props: { popover: Popover }): JSX.Element {
  return (
    <section class="first-run">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <path d="M31 24a7 7 0 1 1-14 0 7 7 0 1 1 14 0M31 17v10a5.5 5.5 0 0 0 11 0v-3a18 18 0 1 0-7.5 14.6" />
      </svg>
      <h2>{t('welcome')}</h2>
      <p class="quiet">{t('welcomeText')}</p>
      <button type="button" class="primary" onClick={() => props.popover.openSettings({ addAccount: true })}>
        {t('addAccount')}
      </button>
      <button type="button" onClick={() => props.popover.practise()}>
        {t('practise')}
      </button>
      <p class="small quiet">{t('practiceText')}</p>
    </section>
  )
}
