import { createSignal, createUniqueId, For, type JSX, onCleanup, Show } from 'solid-js'
import { checkDomain, typedDomain } from '../../../shared/rules/domain-name.ts'
import type { Handle } from '../../../shared/rules/handle.ts'
import { normalizeLocalPart } from '../../../shared/rules/local-part.ts'
import type { AccountView } from '../../../shared/views/account.ts'
import type { ProviderView } from '../../../shared/views/provider.ts'
import { createAsk } from '../../ui/create-ask.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import type { Settings } from '../create-settings.ts'
import { FailureNote } from '../failure-note.tsx'
import { problemOf, t } from '../words.ts'
import { problemOfHandle } from './claim-form.tsx'

/** The typed content of the dialog. */
export interface AdoptDraft {
  handle: string
  domain: string
}

/** Adds a handle that was claimed elsewhere, and first says what the check changes at the service. */
export function AdoptDialog(props: {
  readonly settings: Settings
  readonly account: AccountView
  readonly provider: ProviderView
  /** The initial content of the fields. It keeps the typed text when the dialog is closed. */
  readonly draft: AdoptDraft
  readonly onAdded: (handle: Handle) => void
  readonly onClose: () => void
}): JSX.Element {
  const listId = createUniqueId()
  const [handle, setHandle] = createSignal(props.draft.handle)
  const [domain, setDomain] = createSignal(props.draft.domain)
  const [tried, setTried] = createSignal(false)
  const { busy, failure, forget, run } = createAsk()
  let form: HTMLFormElement | undefined

  const wrongHandle = () => problemOfHandle(props.provider, handle())
  const wrongDomain = () => {
    const refusal = checkDomain(domain(), props.provider.domains)
    return refusal && problemOf(refusal, props.provider.name)
  }
  const shown = <Value,>(typed: string, problem: Value) => (tried() || typed !== '' ? problem : undefined)
  const address = () =>
    wrongHandle() || wrongDomain() ? undefined : `${normalizeLocalPart(handle())}@${typedDomain(domain())}`

  async function add(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (busy()) return
    setTried(true)
    forget()
    if (address() === undefined) {
      form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      return
    }
    const input = { accountId: props.account.id, handle: handle(), domain: domain() }
    await run(
      () => props.settings.api.adoptHandle(input),
      (adopted) => {
        setHandle('')
        props.onAdded(adopted)
        props.onClose()
      },
    )
  }

  onCleanup(() => Object.assign(props.draft, { handle: handle(), domain: domain() }))
  return (
    <Dialog title={t('adopt.title')} class="dialog-ask" onDismiss={() => props.onClose()}>
      <form ref={form} novalidate autocomplete="off" onSubmit={(event) => void add(event)}>
        <div class="dialog-body">
          <p>{t('adopt.how', props.provider.name)}</p>
          <Field label={t('handles.handle')} problem={shown(handle(), wrongHandle())}>
            {(tie) => (
              <input
                ref={tie}
                type="text"
                class="mono"
                spellcheck={false}
                autocapitalize="off"
                autofocus
                value={handle()}
                onInput={(event) => setHandle(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={t('adopt.domain')} problem={shown(domain(), wrongDomain())}>
            {(tie) => (
              <>
                <input
                  ref={tie}
                  type="text"
                  list={listId}
                  spellcheck={false}
                  autocapitalize="off"
                  value={domain()}
                  onFocus={(event) => event.currentTarget.select()}
                  onInput={(event) => setDomain(event.currentTarget.value)}
                />
                <datalist id={listId}>
                  <For each={props.account.domains}>{(known) => <option value={known.name} />}</For>
                </datalist>
              </>
            )}
          </Field>
          <Show when={address()}>{(whole) => <p class="quiet small">{t('adopt.effect', whole())}</p>}</Show>
          <Show when={failure()}>{(met) => <FailureNote failure={met()} />}</Show>
        </div>
        <footer class="dialog-foot">
          <button type="button" onClick={() => props.onClose()}>
            {t('adopt.no')}
          </button>
          <button type="submit" class="primary" aria-busy={busy()}>
            {t('adopt.yes')}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
