import type { JSX } from 'solid-js'
import type { Popover } from './create-popover.ts'
import mark from './mark.svg?no-inline'
import { t } from './words.ts'

/** The first screen without an account: add an account, or try the app without. */
export function FirstRun(props: { popover: Popover }): JSX.Element {
  return (
    <section class="first-run">
      {/* A file of its own, which only the first run loads. */}
      <img src={mark} alt="" />
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
