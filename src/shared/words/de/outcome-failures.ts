import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles
    ? 'Ein erneutes Erstellen erzeugt eine weitere Adresse.'
    : 'Die Adresse wird nicht zweimal erstellt.'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `Die Antwort ging verloren, daher ist nicht bekannt, ob ${c.address} erstellt wurde.`
      : c.domain
        ? `Die Antwort ging verloren, daher ist nicht bekannt, ob eine Adresse an ${c.domain} erstellt wurde.`
        : 'Die Antwort ging verloren, daher ist nicht bekannt, ob die Adresse erstellt wurde.',
    sentences('Prüfen Sie erneut, wenn die Verbindung wieder besteht.', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && c.address
      ? `Bei ${c.provider} ist ein interner Fehler aufgetreten, daher ist nicht bekannt, ob ${c.address} erstellt wurde.`
      : c.provider && c.domain
        ? `Bei ${c.provider} ist ein interner Fehler aufgetreten, daher ist nicht bekannt, ob eine Adresse an ${c.domain} erstellt wurde.`
        : 'Beim Dienst ist ein interner Fehler aufgetreten, daher ist nicht bekannt, ob die Adresse erstellt wurde.',
    sentences('Prüfen Sie gleich noch einmal.', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && c.address
      ? `${c.provider} hat eine unlesbare Antwort gesendet, daher ist nicht bekannt, ob ${c.address} erstellt wurde.`
      : c.provider && c.domain
        ? `${c.provider} hat eine unlesbare Antwort gesendet, daher ist nicht bekannt, ob eine Adresse an ${c.domain} erstellt wurde.`
        : 'Der Dienst hat eine unlesbare Antwort gesendet, daher ist nicht bekannt, ob die Adresse erstellt wurde.',
    sentences(
      'Prüfen Sie später erneut; möglicherweise ist eine Anmeldeseite Ihres Netzwerks im Weg.',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `${c.provider} kann mit dem Schlüssel des Kontos „${c.account}“ nicht gefragt werden. Ob ${c.address} erstellt wurde, ist nicht bekannt.`
      : c.provider && c.account && c.domain
        ? `${c.provider} kann mit dem Schlüssel des Kontos „${c.account}“ nicht gefragt werden. Ob eine Adresse an ${c.domain} erstellt wurde, ist nicht bekannt.`
        : 'Der Dienst kann mit dem Schlüssel dieses Kontos nicht gefragt werden. Ob die Adresse erstellt wurde, ist nicht bekannt.',
    sentences(
      'Öffnen Sie in den Einstellungen „Konten“, testen Sie die Verbindung, und prüfen Sie dann erneut.',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `Für das Konto „${c.account}“ ist kein Schlüssel gespeichert, daher ist nicht bekannt, ob ${c.address} erstellt wurde.`
      : c.account && c.domain
        ? `Für das Konto „${c.account}“ ist kein Schlüssel gespeichert, daher ist nicht bekannt, ob eine Adresse an ${c.domain} erstellt wurde.`
        : 'Für dieses Konto ist kein Schlüssel gespeichert, daher ist nicht bekannt, ob die Adresse erstellt wurde.',
    sentences(
      'Öffnen Sie in den Einstellungen „Konten“, geben Sie den Schlüssel ein, und prüfen Sie dann erneut.',
      ifRepeated(c),
    ),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `${provider} hat keine neue Adresse an ${domain}.`
      : provider
        ? `${provider} hat keine solche Adresse: Sie wurde nicht erstellt.`
        : 'Der Dienst hat keine solche Adresse: Sie wurde nicht erstellt.',
    'Erstellen Sie sie erneut.',
  ],
  'attempt-gone': () => [
    'Über diese Adresse ist nichts weiter bekannt.',
    'Suchen Sie sie in der Liste; steht sie dort nicht, erstellen Sie sie erneut.',
  ],
}
