import type { CheckWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['Le nom est vide.', 'Saisissez un nom, ou prenez une suggestion.'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `Le nom est trop court pour ${provider}.` : 'Le nom est trop court pour ce service.',
    limit === undefined
      ? 'Choisissez-en un plus long.'
      : plural(limit, {
          one: `Utilisez au moins ${number(limit)} caractère.`,
          other: `Utilisez au moins ${number(limit)} caractères.`,
        }),
  ],
  'name-too-long': ({ limit }) => [
    'Le nom est trop long.',
    limit === undefined
      ? 'Choisissez-en un plus court.'
      : plural(limit, {
          one: `Utilisez au plus ${number(limit)} caractère avant le @.`,
          other: `Utilisez au plus ${number(limit)} caractères avant le @.`,
        }),
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? 'Un nom ne peut pas contenir d’espace.'
      : character
        ? `Un nom ne peut pas contenir « ${character} ».`
        : 'Le nom contient un caractère qui n’y est pas admis.',
    'Utilisez des lettres sans accent et des chiffres.',
  ],
  'name-bad-dots': () => [
    'Un point ne peut être ni au début, ni à la fin, ni à côté d’un autre point.',
    'Gardez des points isolés entre d’autres caractères.',
  ],
  'name-is-address': ({ field }) => [
    'C’est une adresse entière, pas un nom.',
    field === 'handle'
      ? 'Saisissez seulement la partie avant le @ : un pseudo est un même nom dans tous les domaines.'
      : 'Saisissez seulement la partie avant le @ et choisissez le domaine ci-dessous.',
  ],
  'name-reserved': ({ provider }) => [
    provider ? `${provider} se réserve ce nom.` : 'Le service se réserve ce nom.',
    'Choisissez un autre nom.',
  ],
  'domain-missing': () => ['Aucun domaine n’est choisi.', 'Choisissez un domaine, ou saisissez-en un.'],
  'domain-malformed': () => [
    'Ce n’est pas un nom de domaine.',
    'Saisissez-le comme example.com : lettres, chiffres, traits d’union et points.',
  ],
  'label-too-long': ({ provider, limit }) => [
    provider ? `Le libellé est trop long pour ${provider}.` : 'Le libellé est trop long pour le service.',
    limit === undefined
      ? 'Choisissez-en un plus court.'
      : plural(limit, {
          one: `Utilisez au plus ${number(limit)} caractère.`,
          other: `Utilisez au plus ${number(limit)} caractères.`,
        }),
  ],
}
