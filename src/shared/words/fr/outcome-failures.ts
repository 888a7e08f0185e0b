import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? 'Une nouvelle création donne une autre adresse.' : 'Elle ne sera pas créée deux fois.'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `La réponse s’est perdue : impossible de savoir si ${c.address} a été créée.`
      : c.domain
        ? `La réponse s’est perdue : impossible de savoir si une adresse du domaine ${c.domain} a été créée.`
        : 'La réponse s’est perdue : impossible de savoir si l’adresse a été créée.',
    sentences('Vérifiez de nouveau quand la connexion sera rétablie.', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && c.address
      ? `${c.provider} a rencontré une erreur interne : impossible de savoir si ${c.address} a été créée.`
      : c.provider && c.domain
        ? `${c.provider} a rencontré une erreur interne : impossible de savoir si une adresse du domaine ${c.domain} a été créée.`
        : 'Le service a rencontré une erreur interne : impossible de savoir si l’adresse a été créée.',
    sentences('Vérifiez de nouveau dans un instant.', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && c.address
      ? `${c.provider} a donné une réponse illisible : impossible de savoir si ${c.address} a été créée.`
      : c.provider && c.domain
        ? `${c.provider} a donné une réponse illisible : impossible de savoir si une adresse du domaine ${c.domain} a été créée.`
        : 'Le service a donné une réponse illisible : impossible de savoir si l’adresse a été créée.',
    sentences(
      'Vérifiez de nouveau plus tard ; une page de connexion de votre réseau s’interpose peut-être.',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `Impossible d’interroger ${c.provider} avec la clé du compte « ${c.account} », et donc de savoir si ${c.address} a été créée.`
      : c.provider && c.account && c.domain
        ? `Impossible d’interroger ${c.provider} avec la clé du compte « ${c.account} », et donc de savoir si une adresse du domaine ${c.domain} a été créée.`
        : 'Impossible d’interroger le service avec la clé de ce compte, et donc de savoir si l’adresse a été créée.',
    sentences('Ouvrez Paramètres > Comptes, testez la connexion, puis vérifiez de nouveau.', ifRepeated(c)),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `Aucune clé n’est enregistrée pour le compte « ${c.account} » : impossible de savoir si ${c.address} a été créée.`
      : c.account && c.domain
        ? `Aucune clé n’est enregistrée pour le compte « ${c.account} » : impossible de savoir si une adresse du domaine ${c.domain} a été créée.`
        : 'Aucune clé n’est enregistrée pour ce compte : impossible de savoir si l’adresse a été créée.',
    sentences('Ouvrez Paramètres > Comptes, saisissez la clé, puis vérifiez de nouveau.', ifRepeated(c)),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `${provider} n’a pas de nouvelle adresse du domaine ${domain}.`
      : provider
        ? `${provider} n’a pas cette adresse : elle n’a pas été créée.`
        : 'Le service n’a pas cette adresse : elle n’a pas été créée.',
    'Créez-la de nouveau.',
  ],
  'attempt-gone': () => [
    'On n’en sait pas plus sur cette adresse.',
    'Cherchez-la dans la liste ; si elle n’y est pas, créez-la de nouveau.',
  ],
}
