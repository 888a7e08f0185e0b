import type { KeyByEmailFailureWords } from '../catalogue.ts'

const notUsed =
  'Il n’a pas été utilisé. Utilisez le code de l’e-mail qui annonce une nouvelle clé, ou envoyez un autre code.'

/** Sentences for failures on the way to a key by email. */
export const keyByEmailFailureWords: KeyByEmailFailureWords = {
  'email-refused': ({ provider }) => [
    provider
      ? `${provider} n’accepte pas cette adresse e-mail.`
      : 'Le service n’accepte pas cette adresse e-mail.',
    'Vérifiez son orthographe, ou utilisez une autre adresse.',
  ],
  'email-managed': ({ provider }) => [
    provider
      ? `${provider} ne donne pas de clé aux adresses de ses propres domaines.`
      : 'Le service ne donne pas de clé aux adresses de ses propres domaines.',
    'Utilisez l’adresse de votre propre boîte mail, là où les messages doivent arriver.',
  ],
  'email-banned': ({ provider }) => [
    provider ? `${provider} a bloqué cette adresse.` : 'Le service a bloqué cette adresse.',
    'Utilisez l’adresse d’une autre boîte mail, ou contactez le service.',
  ],
  'days-refused': ({ provider }) => [
    provider
      ? `${provider} ne délivre pas de clé pour autant de jours.`
      : 'Le service ne délivre pas de clé pour autant de jours.',
    'Choisissez moins de jours : le service n’en promet pas plus de 90.',
  ],
  'codes-limited': ({ provider, retryAt }) => [
    provider
      ? `${provider} vous demande de ralentir : trop de codes ont été demandés ou essayés.`
      : 'Le service vous demande de ralentir : trop de codes ont été demandés ou essayés.',
    retryAt === undefined ? 'Attendez un peu et réessayez.' : 'Réessayez une fois le délai écoulé.',
  ],
  'code-not-sent': ({ provider }) => [
    provider ? `${provider} n’a pas envoyé de code.` : 'Le service n’a pas envoyé de code.',
    'Réessayez dans un instant.',
  ],
  'code-refused': ({ provider }) => [
    provider ? `${provider} n’accepte pas cela comme code.` : 'Le service n’accepte pas cela comme code.',
    'Copiez-le de nouveau depuis l’e-mail le plus récent.',
  ],
  'code-rejected': () => [
    'Ce code est faux, a expiré ou a déjà été utilisé.',
    'Vérifiez l’e-mail le plus récent, ou envoyez un autre code.',
  ],
  'code-for-list': ({ provider }) => [
    provider
      ? `Ce code afficherait la liste de vos clés chez ${provider} et n’en créerait aucune.`
      : 'Ce code afficherait la liste de vos clés et n’en créerait aucune.',
    notUsed,
  ],
  'code-for-deletion': ({ provider }) => [
    provider
      ? `Ce code supprimerait toutes vos clés chez ${provider}.`
      : 'Ce code supprimerait toutes vos clés.',
    notUsed,
  ],
  'code-for-other': () => ['Ce code sert à autre chose qu’à une nouvelle clé.', notUsed],
  'code-for-another': () => ['Ce code est pour une autre adresse e-mail.', notUsed],
  'code-unseen': ({ provider }) => [
    provider
      ? `${provider} n’a pas dit à quoi sert ce code : il n’a pas été utilisé.`
      : 'Le service n’a pas dit à quoi sert ce code : il n’a pas été utilisé.',
    'Réessayez. Si cela se reproduit, ouvrez le lien dans l’e-mail et collez la clé ici.',
  ],
  'code-made-no-key': ({ provider }) => [
    provider
      ? `${provider} a pris ce code pour autre chose et n’a pas créé de clé.`
      : 'Le service a pris ce code pour autre chose et n’a pas créé de clé.',
    'L’e-mail indique à quoi servait le code. Envoyez un autre code pour une clé.',
  ],
  'key-lost': ({ provider }) => [
    provider
      ? `La réponse du service ${provider} s’est perdue, et peut-être la clé avec elle.`
      : 'La réponse du service s’est perdue, et peut-être la clé avec elle.',
    'Envoyez un autre code. Une clé qui n’est pas arrivée ne peut être utilisée par personne et expire d’elle-même.',
  ],
  'key-for-another': ({ provider }) => [
    provider
      ? `${provider} a délivré une clé pour une autre adresse e-mail : elle n’a pas été enregistrée.`
      : 'Le service a délivré une clé pour une autre adresse e-mail : elle n’a pas été enregistrée.',
    'Envoyez un autre code et utilisez celui de l’e-mail le plus récent.',
  ],
}
