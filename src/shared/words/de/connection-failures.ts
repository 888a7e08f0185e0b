import type { ConnectionFailureWords } from '../catalogue.ts'

/** Sentences for services that cannot be reached, or whose answer is of no use. */
export const connectionFailureWords: ConnectionFailureWords = {
  'service-error': ({ provider }) => [
    provider
      ? `Bei ${provider} ist ein interner Fehler aufgetreten.`
      : 'Beim Dienst ist ein interner Fehler aufgetreten.',
    'Versuchen Sie es gleich noch einmal.',
  ],
  'answer-empty': ({ provider }) => [
    provider ? `${provider} hat eine leere Antwort gesendet.` : 'Der Dienst hat eine leere Antwort gesendet.',
    'Versuchen Sie es erneut. Geschieht es wieder, prüfen Sie die Serveradresse in den Einstellungen.',
  ],
  'answer-cut': ({ provider }) => [
    provider ? `Die Antwort von ${provider} brach ab.` : 'Die Antwort des Dienstes brach ab.',
    'Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  ],
  'answer-not-json': ({ provider }) => [
    provider
      ? `${provider} hat mit einer Webseite statt mit Daten geantwortet.`
      : 'Der Dienst hat mit einer Webseite statt mit Daten geantwortet.',
    'Möglicherweise ist eine Anmeldeseite Ihres Netzwerks im Weg. Wenn nicht, prüfen Sie die Serveradresse des Kontos.',
  ],
  'answer-wrong-shape': ({ provider }) => [
    provider
      ? `${provider} hat eine Antwort gesendet, die diese Version nicht versteht.`
      : 'Der Dienst hat eine Antwort gesendet, die diese Version nicht versteht.',
    'Prüfen Sie die Serveradresse in den Einstellungen, oder suchen Sie nach einer neueren Version von Aliasmith.',
  ],
  'answer-too-large': ({ provider }) => [
    provider
      ? `${provider} hat weit mehr gesendet als erwartet, daher wurde das Lesen abgebrochen.`
      : 'Der Dienst hat weit mehr gesendet als erwartet, daher wurde das Lesen abgebrochen.',
    'Prüfen Sie die Serveradresse in den Einstellungen.',
  ],
  'answer-redirects': ({ provider }) => [
    provider
      ? `Die Anfrage an ${provider} wurde an eine andere Adresse umgeleitet; Aliasmith ist der Umleitung nicht gefolgt.`
      : 'Die Anfrage wurde an eine andere Adresse umgeleitet; Aliasmith ist der Umleitung nicht gefolgt.',
    'Möglicherweise verlangt Ihr Netzwerk eine Anmeldung: Öffnen Sie eine Webseite. Wenn nicht, prüfen Sie die Serveradresse in den Einstellungen.',
  ],
  'answer-elsewhere': ({ provider }) => [
    provider
      ? `${provider} hat für die Anfrage einen anderen Server genannt, und Ihr Schlüssel geht nicht dorthin. Die Anfrage wurde nicht gesendet.`
      : 'Der Dienst hat für die Anfrage einen anderen Server genannt, und Ihr Schlüssel geht nicht dorthin. Nichts wurde gesendet.',
    'Prüfen Sie die Serveradresse in den Einstellungen unter „Konten“.',
  ],
  'network-login': () => [
    'Ihr Netzwerk verlangt zuerst eine Anmeldung.',
    'Öffnen Sie eine Webseite in Ihrem Browser, melden Sie sich an, und versuchen Sie es dann erneut.',
  ],
  'answer-not-an-address': ({ provider }) => [
    provider
      ? `Was ${provider} geliefert hat, ist keine E-Mail-Adresse. Es wurde nicht kopiert.`
      : 'Was der Dienst geliefert hat, ist keine E-Mail-Adresse. Es wurde nicht kopiert.',
    'Prüfen Sie die Serveradresse in den Einstellungen.',
  ],
  'answer-contradicts': ({ provider }) => [
    provider
      ? `Die Antwort von ${provider} passt nicht zur Anfrage.`
      : 'Die Antwort des Dienstes passt nicht zur Anfrage.',
    'Sehen Sie auf der Website des Dienstes nach, was geschehen ist.',
  ],
  'host-not-found': ({ provider }) => [
    provider ? `Der Server von ${provider} wurde nicht gefunden.` : 'Der Server wurde nicht gefunden.',
    'Prüfen Sie Ihre Verbindung und die Serveradresse.',
  ],
  'connection-refused': ({ provider }) => [
    provider
      ? `Der Server von ${provider} nimmt keine Verbindung an.`
      : 'Der Server nimmt keine Verbindung an.',
    'Prüfen Sie die Serveradresse, oder versuchen Sie es später erneut.',
  ],
  'connection-lost': ({ provider }) => [
    provider ? `Die Verbindung zu ${provider} ging verloren.` : 'Die Verbindung zum Dienst ging verloren.',
    'Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.',
  ],
  'certificate-refused': ({ provider }) => [
    provider
      ? `Der Server von ${provider} kann nicht nachweisen, dass er der richtige ist. Daher wurde nichts gesendet.`
      : 'Der Server kann nicht nachweisen, dass er der richtige ist. Daher wurde nichts gesendet.',
    'Prüfen Sie das Datum dieses Computers und die Serveradresse. Möglicherweise fängt ein Netzwerk Verbindungen ab.',
  ],
  'port-blocked': ({ provider }) => [
    provider
      ? `Die Serveradresse von ${provider} hat einen Port, der für etwas anderes reserviert ist. Daher wurde nichts gesendet.`
      : 'Die Serveradresse hat einen Port, der für etwas anderes reserviert ist. Daher wurde nichts gesendet.',
    'Berichtigen Sie die Serveradresse, oder lassen Sie den Server einen anderen Port verwenden.',
  ],
  'no-secure-connection': ({ provider }) => [
    provider
      ? `Eine sichere Verbindung (https) zum Server von ${provider} kam nicht zustande.`
      : 'Eine sichere Verbindung (https) zum Server kam nicht zustande.',
    'Prüfen Sie die Serveradresse und ihren Port: Was dort antwortet, unterstützt https möglicherweise nicht.',
  ],
  offline: () => [
    'Dieser Computer ist offline.',
    'Verbinden Sie ihn mit dem Internet, und versuchen Sie es erneut.',
  ],
  unreachable: ({ provider }) => [
    provider ? `${provider} ist nicht erreichbar.` : 'Der Dienst ist nicht erreichbar.',
    'Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.',
  ],
  'timed-out': ({ provider }) => [
    provider
      ? `${provider} hat nicht rechtzeitig geantwortet.`
      : 'Der Dienst hat nicht rechtzeitig geantwortet.',
    'Versuchen Sie es gleich noch einmal.',
  ],
  'not-found': ({ provider }) => [
    provider
      ? `${provider} hat das Angefragte nicht gefunden.`
      : 'Der Dienst hat das Angefragte nicht gefunden.',
    'Prüfen Sie die Serveradresse in den Einstellungen unter „Konten“.',
  ],
  'program-refused': ({ provider }) => [
    provider
      ? `${provider} hat Aliasmith abgewiesen, unabhängig vom Schlüssel. Nichts ist geschehen.`
      : 'Der Dienst hat Aliasmith abgewiesen, unabhängig vom Schlüssel. Nichts ist geschehen.',
    'Versuchen Sie es später erneut, oder nutzen Sie seine Website. Der Schlüssel muss nicht geändert werden.',
  ],
}
