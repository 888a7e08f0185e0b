import { type JSX, Show } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import { Icon } from './icon.tsx'
import * as icons from './icons.ts'
import { locale } from './language.ts'
import { visibleText } from './visible-text.ts'
import { gap, t } from './words.ts'

/** A failure of no single field: what happened, what to do, and the service's own words. */
export function FailureNote(props: {
  readonly failure: Pick<Failure, 'message' | 'hint' | 'said' | 'retryAt'>
  /** A sentence on what is true despite the failure. */
  readonly also?: string | undefined
  /** The nickname of the failure's account, if several accounts are shown. */
  readonly account?: string
  /** Whether something else has it read, so that it would be said twice. */
  readonly isRead?: boolean
  /** A button for the next step. */
  readonly children?: JSX.Element
}): JSX.Element {
  const time = (at: number) => new Date(at).toLocaleTimeString(locale(), { timeStyle: 'medium' })
  return (
    <div class="note note-problem" role={props.isRead ? undefined : 'alert'}>
      <Icon path={icons.problem} />
      <div class="note-text">
        <p>
          <Show when={props.account}>{(account) => <span>{t('account', account()) + gap()}</span>}</Show>
          <strong>{props.failure.message}</strong>
          {gap()}
          <Show when={props.failure.retryAt} fallback={props.failure.hint}>
            {(at) => <>{t('retryAt', time(at()))}</>}
          </Show>
        </p>
        <Show when={props.also}>{(also) => <p>{also()}</p>}</Show>
        <Show when={props.failure.said}>
          {(said) => <p class="quiet">{t('said', visibleText(said()))}</p>}
        </Show>
        {props.children}
      </div>
    </div>
  )
}
