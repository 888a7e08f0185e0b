import type { JSX } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import type { PopoverLaterWords } from '../../shared/words/catalogue.ts'
import { Mark } from '../ui/mark.tsx'

/** The first screen without an account: add an account, or try the app without. */
export function FirstRun(props: {
  readonly words: PopoverLaterWords
  readonly api: AliasmithApi
  fail(failure: Failure): void
}): JSX.Element {
  /** The event that follows makes the practice account the current one. */
  async function practise(): Promise<void> {
    const added = await props.api.addPracticeAccount()
    if (!added.ok) props.fail(added.failure)
  }

  return (
    <>
      <Mark />
      <h2>{props.words.welcome}</h2>
      <p class="quiet">{props.words.welcomeText}</p>
      <button
        type="button"
        class="primary"
        onClick={() => void props.api.openSettings({ page: 'accounts', addAccount: true })}
      >
        {props.words.addAccount}
      </button>
      <button type="button" onClick={practise}>
        {props.words.practise}
      </button>
      <p class="small quiet">{props.words.practiceText}</p>
    </>
  )
}
