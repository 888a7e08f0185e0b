import { createSignal, type JSX } from 'solid-js'
import type { Failure } from '../../../shared/failure.ts'
import { checkLocalPart } from '../../../shared/rules/local-part.ts'
import type { AccountView } from '../../../shared/views/account.ts'
import type { ProviderView } from '../../../shared/views/provider.ts'
import { createAsk } from '../../ui/create-ask.ts'
import { Field } from '../../ui/field.tsx'
import type { Settings } from '../create-settings.ts'
import { type Problem, problemOf } from '../problem.ts'
import { t } from '../words.ts'
import type { HandlesState } from './create-handles.ts'

/** The problem of a handle by the rules of its provider, in words. */
export function problemOfHandle(provider: ProviderView, typed: string): Problem | undefined {
  const refusal = checkLocalPart(provider.localPart, typed)
  return refusal && problemOf({ ...refusal, field: 'handle' }, provider.name)
}

/** A field for a name and the button that claims it. The name is checked while it is typed. */
export function ClaimForm(props: {
  readonly settings: Settings
  readonly account: AccountView
  readonly provider: ProviderView
  readonly handles: HandlesState
}): JSX.Element {
  const [handle, setHandle] = createSignal('')
  /** An empty field shows no problem before the first attempt to claim. */
  const [tried, setTried] = createSignal(false)
  const { busy, run } = createAsk()
  const [failure, setFailure] = createSignal<Failure>()
  let input: HTMLInputElement | undefined

  const ownProblem = () =>
    handle() !== '' || tried() ? problemOfHandle(props.provider, handle()) : undefined
  const problem = () => ownProblem() ?? failure()

  async function claim(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (busy()) return
    setTried(true)
    setFailure(undefined)
    props.handles.showFailure(undefined)
    if (ownProblem() !== undefined) {
      input?.focus()
      return
    }
    const asked = { accountId: props.account.id, handle: handle() }
    await run(
      () => props.settings.api.claimHandle(asked),
      (claimed) => {
        props.handles.keep(claimed)
        setHandle('')
        setTried(false)
      },
      (met) => (met.field === 'handle' ? setFailure(met) : props.handles.showFailure(met)),
    )
    input?.focus()
  }

  return (
    <form class="claim" novalidate autocomplete="off" onSubmit={(event) => void claim(event)}>
      <Field label={t('handles.handle')} problem={problem()}>
        {(tie) => (
          <div class="claim-row">
            <input
              ref={(created) => {
                tie(created)
                input = created
              }}
              type="text"
              class="mono"
              dir="ltr"
              spellcheck={false}
              autocapitalize="off"
              value={handle()}
              onInput={(event) => {
                setFailure(undefined)
                setTried(false)
                setHandle(event.currentTarget.value)
              }}
            />
            <button type="submit" aria-busy={busy()} aria-disabled={busy()}>
              {t('handles.claim')}
            </button>
          </div>
        )}
      </Field>
    </form>
  )
}
