import type { FieldName } from '../../shared/failure.ts'
import { failed } from '../../shared/result.ts'
import type { Options } from '../../shared/rules/choice.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { findAnyKey, type TypedTexts } from '../accounts/typed-key.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Handlers } from '../ipc/router.ts'

type Texts = TypedTexts<FieldName>

/** Refuses a request whose texts contain a piece of a key: `key-in-request` with the field, or `undefined`. */
type RefuseTypedKey = (texts: Texts, beside?: string) => Promise<ReturnType<typeof refuse> | undefined>

const refuse = (field: FieldName) => failed(describeFailure({ reason: 'key-in-request', field }))

/**
 * Stops a key that was entered into a field for something else, before anything is saved or sent. Creating an address
 * and claiming a handle check this themselves, because hotkeys and commands have texts, too.
 */
export function refuseTypedKeys(
  handlers: Handlers,
  accounts: Pick<Accounts, 'all' | 'credentials'>,
): Handlers {
  const refusal: RefuseTypedKey = async (texts, beside) => {
    const field = await findAnyKey(accounts, texts, beside)
    return field === undefined ? undefined : refuse(field)
  }
  const formTexts = (form: {
    nickname: string
    server?: string | undefined
    defaultDomain?: string | undefined
    options?: Options | undefined
  }) => ({
    nickname: form.nickname,
    server: form.server ?? '',
    domain: form.defaultDomain || (form.options?.domain ?? ''),
    mailbox: form.options?.mailbox ?? '',
  })

  return {
    ...handlers,
    saveLabel: async (input, window) =>
      (await refusal({ label: input.label })) ?? handlers.saveLabel(input, window),
    setDisplayName: async (input, window) =>
      (await refusal({ displayName: input.displayName })) ?? handlers.setDisplayName(input, window),
    setRecipients: async (input, window) =>
      (await refusal({ recipients: input.recipients.join(' ') })) ?? handlers.setRecipients(input, window),
    copySendFrom: async (input, window) =>
      (await refusal({ email: input.to })) ?? handlers.copySendFrom(input, window),
    saveAccount: async (draft, window) =>
      (await refusal(formTexts(draft), draft.key)) ?? handlers.saveAccount(draft, window),
    testConnection: async (draft, window) =>
      (await refusal({ server: draft.server ?? '' }, draft.key)) ?? handlers.testConnection(draft, window),
    askForKey: async (request, window) =>
      (await refusal({ ...formTexts(request.account), email: request.email })) ??
      handlers.askForKey(request, window),
    confirmKey: async (confirmation, window) =>
      (await refusal({ ...formTexts(confirmation.account), email: confirmation.email })) ??
      handlers.confirmKey(confirmation, window),
    saveNaming: async (input, window) =>
      (await refusal({ naming: JSON.stringify(input.naming) })) ?? handlers.saveNaming(input, window),
    sampleName: async (input, window) =>
      (await refusal({ naming: JSON.stringify(input.naming) })) ?? handlers.sampleName(input, window),
    adoptHandle: async (input, window) =>
      (await refusal({ handle: input.handle, domain: input.domain })) ?? handlers.adoptHandle(input, window),
    switchHandleDomain: async (input, window) =>
      (await refusal({ domain: input.domain })) ?? handlers.switchHandleDomain(input, window),
  }
}
