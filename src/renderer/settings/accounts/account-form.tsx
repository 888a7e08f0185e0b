import { createSignal, type JSX, Show } from 'solid-js'
import type { AccountView } from '../../../shared/views/account.ts'
import type { ProviderId } from '../../../shared/views/provider.ts'
import { AskDialog } from '../../ui/ask-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { OpenForm, Settings } from '../create-settings.ts'
import { t } from '../words.ts'
import { AccountMark } from './account-mark.tsx'
import { AdvancedFields } from './advanced-fields.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { createAccountForm } from './create-account-form.ts'
import { createKeyByEmail } from './create-key-by-email.ts'
import { DomainField } from './domain-field.tsx'
import { FormFoot } from './form-foot.tsx'
import { KeyByEmailFields } from './key-by-email-fields.tsx'
import { KeyField } from './key-field.tsx'
import { PlanField } from './plan-field.tsx'
import { ServiceAdvice, ServiceHead } from './service-head.tsx'
import { ServiceList } from './service-list.tsx'
import { TestOutcome, testFailureId } from './test-outcome.tsx'
import { TypedFields } from './typed-fields.tsx'

/** The form of a new or existing account, as a dialog that asks before it discards typed content. */
export function AccountForm(props: { readonly settings: Settings; readonly open: OpenForm }): JSX.Element {
  const form = createAccountForm(props.settings, props.open)
  const byEmail = createKeyByEmail(props.settings, form, props.open, finish)
  const [asking, setAsking] = createSignal(false)
  let element: HTMLFormElement | undefined

  function leave(): void {
    if (form.choosing() && form.chosenProvider() !== undefined) back()
    else if (form.edited() || byEmail.edited()) setAsking(true)
    else props.settings.closeForm()
  }

  /** The first field takes the focus, since the control that had it is gone. */
  const focusFirst = () =>
    queueMicrotask(() => element?.querySelector<HTMLElement>('.dialog-body :is(input, select)')?.focus())

  function choose(id: ProviderId): void {
    form.chooseProvider(id)
    focusFirst()
  }

  function back(): void {
    form.showServices(false)
    focusFirst()
  }

  function finish(account: AccountView): void {
    props.settings.keep(account)
    props.settings.goTo('accounts')
    props.settings.closeForm()
    // Behind the open form nothing is heard.
    queueMicrotask(() => props.settings.say(t('accounts.isSaved', account.nickname)))
  }

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (form.choosing()) return
    if (byEmail.open()) await (byEmail.mail() === undefined ? byEmail.send() : byEmail.confirm())
    else {
      const account = await form.save()
      if (account !== undefined) return finish(account)
    }
    element?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    // The focus may have scrolled the failure out of view, but "Save anyway" needs it beside the button.
    element?.querySelector(`#${testFailureId}`)?.scrollIntoView?.({ block: 'nearest' })
  }

  return (
    <>
      <Dialog
        class="dialog-form"
        title={form.account === undefined ? t('form.add') : t('form.edit', form.account.nickname)}
        aside={form.account && <AccountMark provider={form.provider()} />}
        onDismiss={leave}
      >
        <form
          ref={(created) => {
            element = created
          }}
          novalidate
          autocomplete="off"
          onSubmit={(event) => void save(event)}
        >
          <div class="dialog-body">
            <Show
              when={!form.choosing()}
              fallback={
                <ServiceList providers={form.providers} chosen={form.chosenProvider()} onChoose={choose} />
              }
            >
              <Show when={form.account === undefined}>
                <ServiceHead provider={form.provider()} onChange={() => form.showServices(true)} />
              </Show>
              <ServiceAdvice provider={form.provider()} asksKey={form.keyShown() && !byEmail.open()} />
              <Show
                when={byEmail.open()}
                fallback={
                  <KeyField
                    form={form}
                    byEmail={byEmail}
                    settings={props.settings}
                    first={props.open.kind === 'edit' && props.open.askKey}
                  />
                }
              >
                <KeyByEmailFields form={form} state={byEmail} />
              </Show>
              <TypedFields form={form} />
              <div class="columns columns-wide">
                <TextField
                  label={t('form.nickname')}
                  problem={form.problem('nickname')}
                  autofocus={props.open.kind === 'edit' && !props.open.askKey}
                  value={form.nickname()}
                  onType={form.setNickname}
                />
                <DomainField form={form} />
              </div>
              <PlanField form={form} />
              <ChoiceFields form={form} />
              <AdvancedFields form={form} />
              <TestOutcome form={form} />
            </Show>
          </div>
          <FormFoot form={form} byEmail={byEmail} onCancel={leave} />
        </form>
      </Dialog>
      <Show when={asking()}>
        <AskDialog
          title={t('discard.title')}
          yes={t('discard.yes')}
          no={t('discard.no')}
          onYes={() => {
            setAsking(false)
            props.settings.closeForm()
          }}
          onNo={() => setAsking(false)}
        >
          <p>{t('discard.text')}</p>
        </AskDialog>
      </Show>
    </>
  )
}
