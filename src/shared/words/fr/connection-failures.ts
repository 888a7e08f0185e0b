import type { ConnectionFailureWords } from '../catalogue.ts'

/** Sentences for services that cannot be reached, or whose answer is of no use. */
export const connectionFailureWords: ConnectionFailureWords = {
  'service-error': ({ provider }) => [
    provider ? `${provider} a rencontré une erreur interne.` : 'Le service a rencontré une erreur interne.',
    'Réessayez dans un instant.',
  ],
  'answer-empty': ({ provider }) => [
    provider ? `${provider} a donné une réponse vide.` : 'Le service a donné une réponse vide.',
    'Réessayez. Si cela se reproduit, vérifiez l’adresse du serveur dans les paramètres.',
  ],
  'answer-cut': ({ provider }) => [
    provider
      ? `La réponse du service ${provider} s’est interrompue.`
      : 'La réponse du service s’est interrompue.',
    'Vérifiez la connexion et réessayez.',
  ],
  'answer-not-json': ({ provider }) => [
    provider
      ? `${provider} a répondu par une page web au lieu de données.`
      : 'Le service a répondu par une page web au lieu de données.',
    'Une page de connexion de votre réseau s’interpose peut-être. Sinon, vérifiez l’adresse du serveur de ce compte.',
  ],
  'answer-wrong-shape': ({ provider }) => [
    provider
      ? `${provider} a donné une réponse que cette version ne comprend pas.`
      : 'Le service a donné une réponse que cette version ne comprend pas.',
    'Vérifiez l’adresse du serveur dans les paramètres, ou cherchez une version plus récente d’Aliasmith.',
  ],
  'answer-too-large': ({ provider }) => [
    provider
      ? `${provider} a envoyé bien plus que prévu : la lecture a été arrêtée.`
      : 'Le service a envoyé bien plus que prévu : la lecture a été arrêtée.',
    'Vérifiez l’adresse du serveur dans les paramètres.',
  ],
  'answer-redirects': ({ provider }) => [
    provider
      ? `La demande à ${provider} a été redirigée vers une autre adresse, qui n’a pas été suivie.`
      : 'La demande a été redirigée vers une autre adresse, qui n’a pas été suivie.',
    'Votre réseau demande peut-être de vous connecter : ouvrez une page web. Sinon, vérifiez l’adresse du serveur dans les paramètres.',
  ],
  'answer-elsewhere': ({ provider }) => [
    provider
      ? `${provider} a désigné un autre serveur pour la demande, et votre clé n’y est pas envoyée. La demande n’est pas partie.`
      : 'Le service a désigné un autre serveur pour la demande, et votre clé n’y est pas envoyée. Rien n’est parti.',
    'Vérifiez l’adresse du serveur dans Paramètres > Comptes.',
  ],
  'network-login': () => [
    'Votre réseau demande d’abord de vous connecter.',
    'Ouvrez une page web dans votre navigateur, connectez-vous, puis réessayez.',
  ],
  'answer-not-an-address': ({ provider }) => [
    provider
      ? `Ce que le service ${provider} a renvoyé n’est pas une adresse e-mail : rien n’a été copié.`
      : 'Ce que le service a renvoyé n’est pas une adresse e-mail : rien n’a été copié.',
    'Vérifiez l’adresse du serveur dans les paramètres.',
  ],
  'answer-contradicts': ({ provider }) => [
    provider
      ? `La réponse du service ${provider} ne correspond pas à ce qui a été demandé.`
      : 'La réponse du service ne correspond pas à ce qui a été demandé.',
    'Vérifiez sur le site du service ce qui a été fait.',
  ],
  'host-not-found': ({ provider }) => [
    provider ? `Le serveur du service ${provider} est introuvable.` : 'Le serveur est introuvable.',
    'Vérifiez votre connexion et l’adresse du serveur.',
  ],
  'connection-refused': ({ provider }) => [
    provider
      ? `Le serveur du service ${provider} n’accepte pas la connexion.`
      : 'Le serveur n’accepte pas la connexion.',
    'Vérifiez l’adresse du serveur, ou réessayez plus tard.',
  ],
  'connection-lost': ({ provider }) => [
    provider ? `La connexion avec ${provider} a été perdue.` : 'La connexion avec le service a été perdue.',
    'Vérifiez votre connexion et réessayez.',
  ],
  'certificate-refused': ({ provider }) => [
    provider
      ? `Le serveur du service ${provider} ne peut pas prouver qu’il est le bon : rien n’a été envoyé.`
      : 'Le serveur ne peut pas prouver qu’il est le bon : rien n’a été envoyé.',
    'Vérifiez la date de cet ordinateur et l’adresse du serveur. Un réseau intercepte peut-être les connexions.',
  ],
  'port-blocked': ({ provider }) => [
    provider
      ? `L’adresse du serveur pour ${provider} a un port réservé à un autre usage : rien n’a été envoyé.`
      : 'L’adresse du serveur a un port réservé à un autre usage : rien n’a été envoyé.',
    'Corrigez l’adresse du serveur, ou faites en sorte que le serveur utilise un autre port.',
  ],
  'no-secure-connection': ({ provider }) => [
    provider
      ? `Aucune connexion sécurisée (https) n’a pu être établie avec le serveur du service ${provider}.`
      : 'Aucune connexion sécurisée (https) n’a pu être établie avec le serveur.',
    'Vérifiez l’adresse du serveur et son port : ce qui y répond ne gère peut-être pas https.',
  ],
  offline: () => ['Cet ordinateur est hors ligne.', 'Connectez-vous à Internet et réessayez.'],
  unreachable: ({ provider }) => [
    provider ? `Impossible de joindre ${provider}.` : 'Impossible de joindre le service.',
    'Vérifiez votre connexion et réessayez.',
  ],
  'timed-out': ({ provider }) => [
    provider ? `${provider} n’a pas répondu à temps.` : 'Le service n’a pas répondu à temps.',
    'Réessayez dans un instant.',
  ],
  'not-found': ({ provider }) => [
    provider
      ? `${provider} n’a pas trouvé ce qui était demandé.`
      : 'Le service n’a pas trouvé ce qui était demandé.',
    'Vérifiez l’adresse du serveur dans Paramètres > Comptes.',
  ],
  'program-refused': ({ provider }) => [
    provider
      ? `${provider} a refusé Aliasmith, quelle que soit la clé. Rien n’a été fait.`
      : 'Le service a refusé Aliasmith, quelle que soit la clé. Rien n’a été fait.',
    'Réessayez plus tard, ou passez par son site. Il n’est pas nécessaire de changer la clé.',
  ],
}
