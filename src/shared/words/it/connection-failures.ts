import type { ConnectionFailureWords } from '../catalogue.ts'

/** Sentences for services that cannot be reached, or whose answer is of no use. */
export const connectionFailureWords: ConnectionFailureWords = {
  'service-error': ({ provider }) => [
    provider ? `${provider} ha avuto un errore interno.` : 'Il servizio ha avuto un errore interno.',
    'Riprova tra poco.',
  ],
  'answer-empty': ({ provider }) => [
    provider ? `${provider} ha dato una risposta vuota.` : 'Il servizio ha dato una risposta vuota.',
    'Riprova. Se succede di nuovo, controlla l’indirizzo del server nelle impostazioni.',
  ],
  'answer-cut': ({ provider }) => [
    provider ? `La risposta di ${provider} si è interrotta.` : 'La risposta del servizio si è interrotta.',
    'Controlla la connessione e riprova.',
  ],
  'answer-not-json': ({ provider }) => [
    provider
      ? `${provider} ha risposto con una pagina web invece che con dati.`
      : 'Il servizio ha risposto con una pagina web invece che con dati.',
    'Forse si è frapposta una pagina di accesso della tua rete. Altrimenti, controlla l’indirizzo del server dell’account.',
  ],
  'answer-wrong-shape': ({ provider }) => [
    provider
      ? `${provider} ha dato una risposta che questa versione non capisce.`
      : 'Il servizio ha dato una risposta che questa versione non capisce.',
    'Controlla l’indirizzo del server nelle impostazioni, o cerca una versione più recente di Aliasmith.',
  ],
  'answer-too-large': ({ provider }) => [
    provider
      ? `${provider} ha inviato molto più del previsto, quindi la lettura è stata interrotta.`
      : 'Il servizio ha inviato molto più del previsto, quindi la lettura è stata interrotta.',
    'Controlla l’indirizzo del server nelle impostazioni.',
  ],
  'answer-redirects': ({ provider }) => [
    provider
      ? `La richiesta a ${provider} è stata reindirizzata a un altro indirizzo, che non è stato seguito.`
      : 'La richiesta è stata reindirizzata a un altro indirizzo, che non è stato seguito.',
    'Forse la tua rete richiede l’accesso: apri una pagina web. Altrimenti, controlla l’indirizzo del server nelle impostazioni.',
  ],
  'answer-elsewhere': ({ provider }) => [
    provider
      ? `${provider} ha indicato un altro server per la richiesta, e la tua chiave non va lì. La richiesta non è stata inviata.`
      : 'Il servizio ha indicato un altro server per la richiesta, e la tua chiave non va lì. Non è stato inviato nulla.',
    'Controlla l’indirizzo del server in Impostazioni > Account.',
  ],
  'network-login': () => [
    'La tua rete richiede prima l’accesso.',
    'Apri una pagina web nel browser, effettua l’accesso, poi riprova.',
  ],
  'answer-not-an-address': ({ provider }) => [
    provider
      ? `Ciò che ha restituito ${provider} non è un indirizzo email, quindi non è stato copiato.`
      : 'Ciò che ha restituito il servizio non è un indirizzo email, quindi non è stato copiato.',
    'Controlla l’indirizzo del server nelle impostazioni.',
  ],
  'answer-contradicts': ({ provider }) => [
    provider
      ? `La risposta di ${provider} non corrisponde alla richiesta.`
      : 'La risposta del servizio non corrisponde alla richiesta.',
    'Controlla nel sito del servizio che cosa è stato fatto.',
  ],
  'host-not-found': ({ provider }) => [
    provider ? `Impossibile trovare il server di ${provider}.` : 'Impossibile trovare il server.',
    'Controlla la connessione e l’indirizzo del server.',
  ],
  'connection-refused': ({ provider }) => [
    provider ? `Il server di ${provider} non accetta connessioni.` : 'Il server non accetta connessioni.',
    'Controlla l’indirizzo del server, o riprova più tardi.',
  ],
  'connection-lost': ({ provider }) => [
    provider
      ? `La connessione con ${provider} è andata persa.`
      : 'La connessione con il servizio è andata persa.',
    'Controlla la connessione e riprova.',
  ],
  'certificate-refused': ({ provider }) => [
    provider
      ? `Il server di ${provider} non può dimostrare di essere quello giusto, quindi non è stato inviato nulla.`
      : 'Il server non può dimostrare di essere quello giusto, quindi non è stato inviato nulla.',
    'Controlla la data di questo computer e l’indirizzo del server. Una rete potrebbe intercettare le connessioni.',
  ],
  'port-blocked': ({ provider }) => [
    provider
      ? `L’indirizzo del server di ${provider} ha una porta riservata ad altro, quindi non è stato inviato nulla.`
      : 'L’indirizzo del server ha una porta riservata ad altro, quindi non è stato inviato nulla.',
    'Correggi l’indirizzo del server, o fai usare al server un’altra porta.',
  ],
  'no-secure-connection': ({ provider }) => [
    provider
      ? `Impossibile stabilire una connessione sicura (https) con il server di ${provider}.`
      : 'Impossibile stabilire una connessione sicura (https) con il server.',
    'Controlla l’indirizzo del server e la porta: ciò che risponde lì forse non supporta https.',
  ],
  offline: () => ['Questo computer è offline.', 'Connettiti a internet e riprova.'],
  unreachable: ({ provider }) => [
    provider ? `Impossibile raggiungere ${provider}.` : 'Impossibile raggiungere il servizio.',
    'Controlla la connessione e riprova.',
  ],
  'timed-out': ({ provider }) => [
    provider ? `${provider} non ha risposto in tempo.` : 'Il servizio non ha risposto in tempo.',
    'Riprova tra poco.',
  ],
  'not-found': ({ provider }) => [
    provider
      ? `${provider} non ha trovato quanto richiesto.`
      : 'Il servizio non ha trovato quanto richiesto.',
    'Controlla l’indirizzo del server in Impostazioni > Account.',
  ],
  'program-refused': ({ provider }) => [
    provider
      ? `${provider} ha respinto Aliasmith, qualunque sia la chiave. Non è stato fatto nulla.`
      : 'Il servizio ha respinto Aliasmith, qualunque sia la chiave. Non è stato fatto nulla.',
    'Riprova più tardi, o usa il suo sito. Non occorre cambiare la chiave.',
  ],
}
