import type { HandleFailureWords } from '../catalogue.ts'

/** Sentences for failures with handles. */
export const handleFailureWords: HandleFailureWords = {
  'handle-not-found': ({ provider }) => [
    provider ? `${provider} ne connaît pas ce pseudo.` : 'Le service ne connaît pas ce pseudo.',
    'Vérifiez son orthographe, ou réservez-le.',
  ],
  'handle-gone': ({ provider }) => [
    provider ? `${provider} n’a plus ce pseudo.` : 'Le service n’a plus ce pseudo.',
    'Il a été libéré ou n’a jamais été réservé. Vous pouvez le retirer de la liste.',
  ],
  'handle-taken': ({ handle }) => [
    handle
      ? `Le pseudo « ${handle} » est pris, ou une adresse utilise déjà ce nom.`
      : 'Le pseudo est pris, ou une adresse utilise déjà ce nom.',
    'Choisissez-en un autre. S’il est à vous, ajoutez-le à la liste.',
  ],
  'handle-unusable': ({ handle, provider }) => [
    handle && provider
      ? `Le pseudo « ${handle} » ne peut pas être réservé, et ${provider} n’en connaît pas de ce nom qui soit utilisé.`
      : 'Le pseudo ne peut pas être réservé, et le service n’en connaît pas de ce nom qui soit utilisé.',
    'Il a été libéré, ou une adresse utilise ce nom. Choisissez-en un autre.',
  ],
  'handle-released': () => [
    'Ce pseudo a été libéré.',
    'Il ne pourra plus jamais être utilisé. Choisissez-en un autre.',
  ],
  'handle-in-use': () => ['Ce pseudo est encore à vous.', 'Libérez-le avant de le retirer de la liste.'],
  'handle-still-held': ({ provider }) => [
    provider ? `${provider} n’a pas libéré le pseudo.` : 'Le service n’a pas libéré le pseudo.',
    'Rien n’a été modifié. Réessayez dans un instant.',
  ],
  'not-claimed': ({ provider }) => [
    provider
      ? `${provider} n’a pas ce pseudo : il n’a pas été réservé.`
      : 'Le service n’a pas ce pseudo : il n’a pas été réservé.',
    'Réservez-le de nouveau.',
  ],
  'domain-still-off': ({ domain, provider }) => [
    domain && provider
      ? `Selon ${provider}, le domaine ${domain} est encore désactivé.`
      : 'Selon le service, ce domaine est encore désactivé.',
    'La liste montre ce que dit le service. Utilisez l’interrupteur pour réessayer.',
  ],
  'domain-still-on': ({ domain, provider }) => [
    domain && provider
      ? `Selon ${provider}, le domaine ${domain} est encore activé.`
      : 'Selon le service, ce domaine est encore activé.',
    'La liste montre ce que dit le service. Utilisez l’interrupteur pour réessayer.',
  ],
  'claim-unknown': ({ handle }) => [
    handle
      ? `La réponse s’est perdue : impossible de savoir si le pseudo « ${handle} » a été réservé.`
      : 'La réponse s’est perdue : impossible de savoir si le pseudo a été réservé.',
    'Vérifiez de nouveau quand la connexion sera rétablie. Il ne sera pas réservé deux fois.',
  ],
  'switch-unknown': ({ domain }) => [
    domain
      ? `La réponse s’est perdue : impossible de savoir si l’état du domaine ${domain} a changé.`
      : 'La réponse s’est perdue : impossible de savoir si l’état de ce domaine a changé.',
    'Utilisez de nouveau l’interrupteur quand la connexion sera rétablie : c’est sans risque.',
  ],
  'release-unknown': ({ handle }) => [
    handle
      ? `La réponse s’est perdue : impossible de savoir si le pseudo « ${handle} » a été libéré.`
      : 'La réponse s’est perdue : impossible de savoir si le pseudo a été libéré.',
    'Vérifiez de nouveau quand la connexion sera rétablie.',
  ],
  'handle-not-noted': ({ provider }) => [
    provider
      ? `${provider} a fait ce qui était demandé, mais cela n’a pas pu être enregistré ici.`
      : 'Le service a fait ce qui était demandé, mais cela n’a pas pu être enregistré ici.',
    'Vérifiez que le disque n’est ni plein ni en lecture seule. Aliasmith interroge de nouveau le service dès que l’écriture est possible.',
  ],
  'handle-domain-off': ({ address, domain }) => [
    address && domain
      ? `${address} appartient à votre pseudo, qui n’est pas activé pour ${domain}.`
      : 'L’adresse appartient à votre pseudo, qui n’est pas activé pour ce domaine.',
    'Activez le domaine dans Paramètres > Comptes, ou choisissez-en un autre.',
  ],
}
