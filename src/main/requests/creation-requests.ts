import type { DraftCheck } from '../../shared/contract.ts'
import { success } from '../../shared/result.ts'
import { labelRoom, normalizeLabel } from '../../shared/rules/label.ts'
import { domainsOf, isUnlisted } from '../accounts/account-domains.ts'
import { problemsOf } from '../addresses/check-new-address.ts'
import { mendedName } from '../addresses/mended-name.ts'
import { describeFailure, retellFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'
import type { HandlersOf } from '../ipc/router.ts'
import type { Services } from './services.ts'
import { withAccount } from './with-account.ts'

/** The requests about a single address, from its name to its undo. The popover stays open while a service is asked. */
export const creationRequests = ({
  accounts,
  providers,
  maker,
  createFromForm,
  undo,
  copy,
  copyInPopover,
  suggestForForm,
  useHandle,
  windows,
}: Services) =>
  ({
    suggestName: ({ accountId }) => withAccount(accounts, accountId, suggestForForm.another),
    checkDraft: (draft) =>
      withAccount<DraftCheck>(accounts, draft.accountId, (account) => {
        const { view } = providers[account.provider]
        const offers = domainsOf(account, view.domains)
        const found = problemsOf(view, useHandle.spell(draft), offers)
        const mended = found.name && mendedName(view, draft, offers)
        const problems = Object.entries(found)
          // The creation itself asks for a domain that is not known yet.
          .filter(([, { reason }]) => reason !== 'domain-refused' || !isUnlisted(account, view))
          .map(([field, problem]) => [field, describeFailure(problem, { provider: view.name })])
        const isLimited = view.labelMaxLength !== undefined
        const roomInLabel = isLimited ? labelRoom(normalizeLabel(draft.label), view) : undefined
        return success({ ...Object.fromEntries(problems), ...known({ mended, roomInLabel }) })
      }),
    async createAddress(draft) {
      const made = await createFromForm(draft)
      if (made.ok) suggestForForm.beginAnew(draft.accountId)
      return made
    },
    checkAttempt: ({ attemptId }) => windows.holdWhile(maker.check(attemptId)),
    retellFailure: (told) => success(retellFailure(told)),
    undoAddress: ({ id }) => windows.holdWhile(undo(id)),
    copyAddress: ({ id }, window) => (window === 'popover' ? copyInPopover(id) : copy(id)),
  }) satisfies HandlersOf<'creation'>
