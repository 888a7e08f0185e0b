import type { KeyFailureWords } from '../catalogue.ts'

/** Sentences for keys and accounts that a service or the app cannot use, and for what is blocked. */
export const keyFailureWords: KeyFailureWords = {
  'key-in-request': () => [
    'Votre saisie contient une partie d’une clé API : elle n’a été ni envoyée ni enregistrée.',
    'Retirez la clé. Son propre champ est le seul endroit prévu pour elle.',
  ],
  'key-missing': ({ account }) => [
    account
      ? `Aucune clé n’est enregistrée pour le compte « ${account} ».`
      : 'Aucune clé n’est enregistrée pour ce compte.',
    'Ouvrez Paramètres > Comptes et saisissez de nouveau sa clé.',
  ],
  'key-changed': ({ account, provider }) => [
    account && provider
      ? `Ce que le trousseau contient pour le compte « ${account} » n’est pas une clé du service ${provider} : cela n’a pas été envoyé.`
      : 'Ce que le trousseau contient pour ce compte n’est pas une clé de son service : cela n’a pas été envoyé.',
    'Ouvrez Paramètres > Comptes et saisissez de nouveau sa clé.',
  ],
  'key-not-received': ({ provider }) => [
    provider ? `${provider} n’a pas reçu de clé.` : 'Le service n’a pas reçu de clé.',
    'Ouvrez Paramètres > Comptes et remplacez la clé. Si cela se reproduit, un proxy la retire peut-être.',
  ],
  'key-format-refused': ({ provider }) => [
    provider
      ? `Selon ${provider}, la clé n’a pas la forme d’une de ses clés.`
      : 'Selon le service, la clé n’a pas la forme d’une de ses clés.',
    'Copiez de nouveau la clé entière et remplacez-la dans Paramètres > Comptes.',
  ],
  'key-rejected': ({ provider }) => [
    provider
      ? `${provider} a rejeté la clé : elle est fausse ou a expiré.`
      : 'Le service a rejeté la clé : elle est fausse ou a expiré.',
    'Obtenez une nouvelle clé auprès du service et saisissez-la pour ce compte.',
  ],
  'key-too-narrow': ({ provider }) => [
    provider
      ? `${provider} ne donne pas à cette clé l’accès aux adresses.`
      : 'Le service ne donne pas à cette clé l’accès aux adresses.',
    'Obtenez une clé qui y a accès, selon les étapes dans Paramètres > Comptes, et saisissez-la pour ce compte.',
  ],
  'permission-missing': ({ permission, provider }) => [
    permission && provider
      ? `La clé est valide mais, selon ${provider}, il lui manque l’autorisation « ${permission} ».`
      : 'La clé est valide mais, selon le service, il lui manque une autorisation.',
    'Ajoutez-la à la clé sur le site du service, ou créez une nouvelle clé et remplacez-la dans Paramètres > Comptes.',
  ],
  forbidden: ({ provider }) => [
    provider
      ? `${provider} ne permet pas cela avec votre clé.`
      : 'Le service ne permet pas cela avec votre clé.',
    'Vérifiez le compte auprès du service, ou utilisez un autre compte.',
  ],
  'not-yours': ({ provider }) => [
    provider
      ? `Selon ${provider}, cela appartient à quelqu’un d’autre.`
      : 'Selon le service, cela appartient à quelqu’un d’autre.',
    'Faites un autre choix, ou vérifiez quel compte vous utilisez.',
  ],
  banned: ({ provider }) => [
    provider
      ? `${provider} a bloqué quelque chose dans cette demande.`
      : 'Le service a bloqué quelque chose dans cette demande.',
    'Essayez un autre nom ou domaine. Si cela ne suffit pas, contactez le service.',
  ],
  'banned-name': ({ provider }) => [
    provider ? `${provider} a bloqué ce nom.` : 'Le service a bloqué ce nom.',
    'Choisissez-en un autre.',
  ],
  'banned-domain': ({ domain, provider }) => [
    domain && provider ? `${provider} a bloqué le domaine ${domain}.` : 'Le service a bloqué ce domaine.',
    'Choisissez un autre domaine.',
  ],
  'banned-owner': ({ provider }) => [
    provider
      ? `${provider} a bloqué le titulaire de cette clé et ne crée donc rien avec elle.`
      : 'Le service a bloqué le titulaire de cette clé et ne crée donc rien avec elle.',
    'Un autre nom ou domaine n’y change rien. Utilisez un autre compte, ou contactez le service.',
  ],
  'banned-network': ({ provider }) => [
    provider
      ? `${provider} a bloqué le réseau que vous utilisez.`
      : 'Le service a bloqué le réseau que vous utilisez.',
    'Utilisez un autre réseau, ou contactez le service.',
  ],
  'no-account': () => [
    'Aucun compte n’est encore configuré.',
    'Ajoutez-en un dans les paramètres, ou essayez le compte d’essai.',
  ],
  'account-gone': () => ['Ce compte n’existe plus.', 'Choisissez un autre compte.'],
}
