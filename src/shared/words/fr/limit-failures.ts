import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { at, either, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'trop de demandes.',
  creations: 'trop de nouvelles adresses.',
  deletions: 'trop de suppressions.',
  lists: 'trop de demandes de listes.',
  claims: 'trop de nouveaux pseudos.',
  releases: 'trop de libérations de pseudos.',
  switches: 'trop d’activations ou de désactivations de pseudos.',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) {
    return plural(backIn, {
      one: `Réessayez dans ${number(backIn)} seconde.`,
      other: `Réessayez dans ${number(backIn)} secondes.`,
    })
  }
  if (backAt) return `Réessayez ${at(backAt)}.`
  return retryAt === undefined ? otherwise : 'Réessayez une fois le délai écoulé.'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others =
    alternatives.length > 0 ? `Vous pouvez aussi utiliser ${either(alternatives.slice(0, 3))}.` : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = 'Attendez un peu et réessayez.'
const otherAccount = 'Vous pouvez aussi utiliser un autre compte.'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `Vous l’utilisez pour « ${usedFor} ».` : 'Vous l’avez déjà.'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} a donné ${c.address} au lieu d’une nouvelle adresse.`
        : 'Le service a donné une ancienne adresse au lieu d’une nouvelle.',
      asUsed(c),
    ),
    'Le service limite peut-être les nouvelles adresses : réessayez plus tard, ou utilisez un autre compte.',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} limite les nouvelles adresses, et a redonné ${c.address}.`
        : 'Le service limite les nouvelles adresses, et en a redonné une ancienne.',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'Réessayez plus tard.'
        : plural(c.limit, {
            one: `La limite dure environ ${number(c.limit)} heure. Réessayez ensuite.`,
            other: `La limite dure environ ${number(c.limit)} heures. Réessayez ensuite.`,
          }),
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `${c.provider} vous demande de ralentir : ${tooMany[c.counted ?? 'requests']}`
      : `Le service vous demande de ralentir : ${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `${c.provider} limite le nombre de demandes sur une période : celle-ci n’a pas été envoyée.`
      : 'Le service limite le nombre de demandes sur une période : celle-ci n’a pas été envoyée.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `${c.provider} vous demande de ralentir : trop de demandes viennent de votre réseau.`
      : 'Le service vous demande de ralentir : trop de demandes viennent de votre réseau.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `${c.provider} bloque les comptes qui créent de très nombreuses adresses en un jour : Aliasmith en crée au plus ${number(c.limit)}.`
      : 'Le service bloque les comptes qui créent de très nombreuses adresses en un jour : Aliasmith n’en crée pas davantage.',
    orElse(comeBack(c, 'Réessayez demain.'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `${c.provider} a suspendu ce compte pour un jour, comme cela se produit après de très nombreuses nouvelles adresses ou de très nombreux messages.`
      : 'Le service a suspendu ce compte pour un jour, comme cela se produit après de très nombreuses nouvelles adresses ou de très nombreux messages.',
    orElse('D’ici là, les messages de ses adresses n’arrivent pas. Réessayez demain.', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `Votre forfait chez ${c.provider} ne permet plus de nouvelle adresse ce mois-ci.`
      : 'Votre forfait ne permet plus de nouvelle adresse ce mois-ci.',
    orElse('Attendez le mois prochain, ou changez de forfait.', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `Votre forfait chez ${c.provider} ne permet pas d’adresse supplémentaire.`
        : plural(c.limit, {
            one: `Votre forfait chez ${c.provider} ne permet pas plus de ${number(c.limit)} adresse de ce type.`,
            other: `Votre forfait chez ${c.provider} ne permet pas plus de ${number(c.limit)} adresses de ce type.`,
          })
      : 'Votre forfait ne permet pas d’adresse supplémentaire.',
    orElse('Supprimez une adresse dont vous n’avez plus besoin, ou changez de forfait.', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `Le domaine ${domain} nécessite un forfait payant chez ${provider}.`
      : 'Ce domaine nécessite un forfait payant chez le service.',
    'Choisissez un autre domaine.',
  ],
  'service-unavailable': (c) => [
    c.provider
      ? `Le service ${c.provider} est indisponible pour l’instant.`
      : 'Le service est indisponible pour l’instant.',
    comeBack(c, 'Réessayez dans un instant.'),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? 'La liste de ce compte a trop d’adresses.'
      : account
        ? plural(limit, {
            one: `La liste du compte « ${account} » a plus de ${number(limit)} adresse.`,
            other: `La liste du compte « ${account} » a plus de ${number(limit)} adresses.`,
          })
        : plural(limit, {
            one: `La liste de ce compte a plus de ${number(limit)} adresse.`,
            other: `La liste de ce compte a plus de ${number(limit)} adresses.`,
          }),
    'Aliasmith garde ce qui a été lu et laisse le reste de côté.',
  ],
}
