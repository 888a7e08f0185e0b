import type { FormCheckWords } from '../catalogue.ts'
import { checkWords } from './checks.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords: FormCheckWords = {
  ...checkWords,
  'key-empty': () => ['La clé API manque.', 'Collez la clé que le service vous a donnée.'],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? 'Cela ne ressemble pas à une clé de ce service.'
      : limit === undefined
        ? `Cela ne ressemble pas à une clé du service ${provider}.`
        : plural(limit, {
            one: `Une clé du service ${provider} a ${number(limit)} caractère, une lettre ou un chiffre.`,
            other: `Une clé du service ${provider} a ${number(limit)} caractères, lettres et chiffres uniquement.`,
          }),
    'Copiez de nouveau la clé entière et collez-la ici.',
  ],
  'key-in-use': ({ nickname }) => [
    nickname
      ? `Le compte « ${nickname} » utilise déjà cette clé.`
      : 'Un autre compte utilise déjà cette clé.',
    'Utilisez ce compte, ou saisissez une autre clé.',
  ],
  'key-too-large': () => [
    'Cette clé est trop longue pour le trousseau.',
    'Collez la clé seule, sans rien autour.',
  ],
  'server-needs-key': () => [
    'L’adresse du serveur a changé.',
    'Saisissez de nouveau la clé API : une clé enregistrée n’est envoyée qu’au serveur pour lequel elle l’a été.',
  ],
  'server-empty': () => ['L’adresse du serveur est vide.', 'Saisissez-la comme https://mail.example.com.'],
  'server-without-scheme': () => [
    'L’adresse du serveur ne commence pas par https://.',
    'Mettez https:// devant.',
  ],
  'server-not-https': () => [
    'Les clés ne sont jamais envoyées par une connexion non protégée.',
    'Utilisez https://. Le simple http:// ne fonctionne que pour un serveur sur cet ordinateur.',
  ],
  'server-with-path': () => [
    'L’adresse du serveur contient quelque chose après le nom d’hôte.',
    'Retirez le chemin : seulement https://, l’hôte et éventuellement un port.',
  ],
  'server-with-credentials': () => [
    'L’adresse du serveur contient un nom d’utilisateur ou un mot de passe.',
    'Retirez-les : la clé API suffit.',
  ],
  'server-malformed': () => [
    'Ce n’est pas une adresse de serveur.',
    'Saisissez-la comme https://mail.example.com.',
  ],
  'domain-ending-refused': ({ provider }) => [
    provider
      ? `${provider} n’accepte pas les domaines dont la terminaison est dans un autre alphabet.`
      : 'Le service n’accepte pas les domaines dont la terminaison est dans un autre alphabet.',
    'Choisissez un domaine dont la terminaison est en lettres simples, comme .com.',
  ],
  'nickname-empty': () => ['Le nom du compte est vide.', 'Donnez au compte un nom que vous reconnaîtrez.'],
  'nickname-too-long': ({ limit }) => [
    'Le nom du compte est trop long.',
    limit === undefined
      ? 'Choisissez-en un plus court.'
      : plural(limit, {
          one: `Utilisez au plus ${number(limit)} caractère.`,
          other: `Utilisez au plus ${number(limit)} caractères.`,
        }),
  ],
  'nickname-taken': () => ['Un autre compte porte déjà ce nom.', 'Choisissez-en un différent.'],
  'confirmation-wrong': () => [
    'Votre saisie ne correspond pas à ce pseudo.',
    'Saisissez-le exactement comme il est affiché.',
  ],
  'mailbox-missing': () => ['La boîte mail manque.', 'Saisissez son adresse entière, comme nom@example.com.'],
  'mailbox-too-long': ({ limit }) => [
    'Le nom de cette boîte mail ne laisse pas de place pour un autre nom.',
    limit === undefined
      ? 'Utilisez une boîte mail dont le nom est plus court.'
      : plural(limit, {
          one: `Elle peut avoir au plus ${number(limit)} caractère avant le @.`,
          other: `Elle peut avoir au plus ${number(limit)} caractères avant le @.`,
        }),
  ],
  'email-missing': () => ['L’adresse e-mail manque.', 'Saisissez l’adresse entière, comme nom@example.com.'],
  'email-malformed': () => [
    'Ce n’est pas une adresse e-mail.',
    'Saisissez l’adresse entière, comme nom@example.com.',
  ],
  'email-elsewhere': ({ provider }) => [
    provider
      ? `${provider} ne vous connaît pas sous cette adresse.`
      : 'Le service ne vous connaît pas sous cette adresse.',
    'Saisissez l’adresse personnelle que vous y avez, ou seulement ce qui précède son @.',
  ],
  'days-outside': ({ limit }) => [
    'Ce nombre de jours n’est pas possible.',
    limit === undefined
      ? 'Utilisez un nombre entier de jours.'
      : `Utilisez un nombre entier de 1 à ${number(limit)}.`,
  ],
  'code-malformed': () => ['Le code a six chiffres.', 'Copiez-le depuis l’e-mail, ou saisissez-le.'],
  'code-words-malformed': () => ['Le code a quatre mots.', 'Copiez-les depuis l’e-mail, ou saisissez-les.'],
}
