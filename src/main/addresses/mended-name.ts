import type { AddressDraft } from '../../shared/contract.ts'
import type { DomainOffer } from '../../shared/rules/domain-offer.ts'
import { foldText } from '../../shared/rules/fold-text.ts'
import { separatorFor } from '../../shared/rules/local-part.ts'
import type { ProviderView } from '../../shared/views/provider.ts'
import { problemsOf } from './check-new-address.ts'

/**
 * The nearest name that the service accepts: plain letters for accented ones, a dot for blanks and other separators, or
 * what its names have in place of a dot, other characters left out.
 * @returns `undefined` if even that name cannot be made, for example because it is too long or reserved.
 */
export function mendedName(
  view: ProviderView,
  draft: Pick<AddressDraft, 'localPart' | 'domain'>,
  offers: readonly DomainOffer[],
): string | undefined {
  const { characters, dotless } = view.localPart
  // What stands before and after an @ are two names.
  if (draft.localPart.includes('@')) return undefined
  const name = foldText(draft.localPart)
    .replaceAll(/[\s_,;:/\\|+-]/gu, (separator) =>
      new RegExp(`^[${characters}]$`, 'u').test(separator) ? separator : '.',
    )
    .replaceAll(new RegExp(`[^.${characters}]`, 'gu'), '')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^\.+|\.+$/g, '')
    .replaceAll('.', dotless ? separatorFor(view.localPart) : '.')
  const isUsable = problemsOf(view, { ...draft, localPart: name, label: '' }, offers).name === undefined
  return isUsable ? name : undefined
}
