import type { DraftProblems } from '../../shared/contract.ts'
import { failed, success } from '../../shared/result.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { AddressMaker } from '../addresses/address-maker.ts'
import type { AnnounceAddress } from '../addresses/announce-address.ts'
import { problemsOf } from '../addresses/check-new-address.ts'
import type { CopyAddress } from '../addresses/copy-address.ts'
import type { CreationParts } from '../addresses/creation-parts.ts'
import { quoteTyped } from '../addresses/quote-typed.ts'
import type { UndoAddress } from '../addresses/undo-address.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Windows } from '../desktop/windows.ts'
import type { UseHandle } from '../handles/use-handle.ts'
import type { Handlers } from '../ipc/router.ts'
import type { SuggestName } from '../naming/suggest-name.ts'
import { withAccount } from './with-account.ts'

/** What making an address in the popover needs. */
export interface CreationAnswerParts extends Pick<CreationParts, 'providers'> {
  readonly accounts: Pick<Accounts, 'find'>
  readonly maker: AddressMaker
  readonly undo: UndoAddress
  readonly copy: CopyAddress
  readonly suggest: SuggestName
  readonly useHandle: UseHandle
  readonly announce: AnnounceAddress
  readonly windows: Pick<Windows, 'holdWhile' | 'isPopoverVisible'>
}

/** The requests about one address: from its name to taking it back. */
export type CreationAnswers = Pick<
  Handlers,
  'suggestName' | 'checkDraft' | 'createAddress' | 'checkAttempt' | 'undoAddress' | 'copyAddress'
>

/** Answers them. The popover stays while a service is asked. */
export function answerCreation(parts: CreationAnswerParts): CreationAnswers {
  const { accounts, providers, windows } = parts
  const namesOf = (account: AccountRecord | undefined) =>
    account === undefined
      ? {}
      : { provider: providers[account.provider].view.name, account: account.nickname }
  return {
    suggestName: ({ accountId }) => withAccount(accounts, accountId, (account) => parts.suggest(account)),
    checkDraft: (draft) =>
      withAccount<DraftProblems>(accounts, draft.accountId, ({ provider }) => {
        const { view } = providers[provider]
        const typed = parts.useHandle.spell(draft)
        const problems = Object.entries(problemsOf(view, typed)).map(([field, problem]) => [
          field,
          describeFailure(problem, { provider: view.name }),
        ])
        return success(Object.fromEntries(problems))
      }),
    async createAddress(draft) {
      // An address of a handle exists already: the service is asked only where nothing is known of its domain.
      const ended = await windows.holdWhile(parts.useHandle.take(draft) ?? parts.maker.create(draft))
      const account = accounts.find(draft.accountId)
      const made = ended.ok ? ended : failed(quoteTyped(ended.failure, draft, namesOf(account)))
      // The popover was hidden meanwhile, so nobody would see what came of it.
      if (!windows.isPopoverVisible()) parts.announce(account, made)
      return made
    },
    checkAttempt: ({ attemptId }) => windows.holdWhile(parts.maker.check(attemptId)),
    undoAddress: ({ id }) => windows.holdWhile(parts.undo(id)),
    copyAddress: ({ id }) => parts.copy(id),
  }
}
