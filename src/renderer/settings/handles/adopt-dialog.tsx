import { createSignal, type JSX, onCleanup, Show } from 'solid-js'
import { checkDomain, typedDomain } from '../../../shared/rules/domain-name.ts'
import type { Handle } from '../../../shared/rules/handle.ts'
import { normalizeLocalPart } from '../../../shared/rules/local-part.ts'
import type { AccountView } from '../../../shared/views/account.ts'
import type { ProviderView } from '../../../shared/views/provider.ts'
import { AskDialog } from '../../ui/ask-dialog.tsx'
import { createAsk } from '../../ui/create-ask.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { Settings } from '../create-settings.ts'
import { problemOf } from '../problem.ts'
import { t } from '../words.ts'
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
  const [handle, setHandle] = createSignal(props.draft.handle)
  const [domain, setDomain] = createSignal(props.draft.domain)
  const [tried, setTried] = createSignal(false)
  const { busy, failure, clearFailure, run } = createAsk()

  const wrongHandle = () => problemOfHandle(props.provider, handle())
  const wrongDomain = () => {
    const refusal = checkDomain(domain(), props.provider.domains)
    return refusal && problemOf(refusal, props.provider.name)
  }
  const shown = <Value,>(typed: string, problem: Value) => (tried() || typed !== '' ? problem : undefined)
  const address = () =>
    wrongHandle() || wrongDomain() ? undefined : `${normalizeLocalPart(handle())}@${typedDomain(domain())}`

  async function add(): Promise<void> {
    if (busy()) return
    setTried(true)
    clearFailure()
    if (address() === undefined) return
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
    <AskDialog
      title={t('adopt.title')}
      yes={t('adopt.yes')}
      no={t('adopt.no')}
      safe
      busy={busy()}
      failure={failure()}
      onYes={add}
      onNo={() => props.onClose()}
    >
      <p>{t('adopt.how', props.provider.name)}</p>
      <TextField
        label={t('handles.handle')}
        problem={shown(handle(), wrongHandle())}
        mono
        autofocus
        value={handle()}
        onType={setHandle}
      />
      <TextField
        label={t('adopt.domain')}
        problem={shown(domain(), wrongDomain())}
        offers={props.account.domains.map(({ name }) => name)}
        value={domain()}
        onType={setDomain}
      />
      <Show when={address()}>{(whole) => <p class="quiet small">{t('adopt.effect', whole())}</p>}</Show>
    </AskDialog>
  )
}
