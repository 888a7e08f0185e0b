import type { CreationFailureWords } from '../catalogue.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords: CreationFailureWords = {
  'name-refused': ({ provider }) => [
    provider ? `${provider} non accetta questo nome.` : 'Il servizio non accetta questo nome.',
    'Scegli un altro nome, o accetta un suggerimento.',
  ],
  'domain-refused': ({ provider }) => [
    provider ? `${provider} non accetta questo dominio.` : 'Il servizio non accetta questo dominio.',
    'Scegli un altro dominio.',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `${provider} non accetta più ciò che offriva per ${domain}. Non è stato creato nulla.`
      : 'Il servizio non accetta più ciò che offriva per questo dominio. Non è stato creato nulla.',
    'Riprova: Aliasmith chiede prima una nuova offerta.',
  ],
  'recipient-refused': ({ provider }) => [
    provider
      ? `${provider} non accetta questo destinatario.`
      : 'Il servizio non accetta questo destinatario.',
    'Scegli un altro destinatario, o verifica questo nel sito del servizio.',
  ],
  'label-refused': ({ provider }) => [
    provider ? `${provider} non accetta questa etichetta.` : 'Il servizio non accetta questa etichetta.',
    'Cambia l’etichetta o lasciala vuota.',
  ],
  'labels-off': ({ provider }) => [
    provider
      ? `${provider} non conserva etichette di questo account: lì la loro memorizzazione è disattivata.`
      : 'Il servizio non conserva etichette di questo account: lì la loro memorizzazione è disattivata.',
    'L’etichetta resta qui. Per conservarla anche lì, consentilo nelle impostazioni del servizio e salvala di nuovo.',
  ],
  'template-malformed': () => [
    'Impossibile leggere il modello.',
    'Usa caratteri semplici e {word}, {letters:4}, {digits:2} o {chars:8}.',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider
      ? `Questo stile crea nomi che ${provider} non accetta.`
      : 'Questo stile crea nomi che il servizio non accetta.',
    'Cambiane la lunghezza o i caratteri.',
  ],
  'input-refused': ({ provider }) => [
    provider ? `${provider} non ha accettato la richiesta.` : 'Il servizio non ha accettato la richiesta.',
    'Cambia ciò che hai inserito e riprova.',
  ],
  'not-offered': ({ provider }) => [
    provider ? `${provider} non offre questa funzione.` : 'Il servizio non offre questa funzione.',
    'Non viene più mostrata. Verifica la connessione in Impostazioni > Account per controllare di nuovo.',
  ],
  'name-taken': ({ address }) => [
    address ? `${address} è già in uso.` : 'Questo nome è già in uso.',
    'Scegli un altro nome, o accetta un suggerimento.',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `Hai già ${address}.` : 'Hai già questo indirizzo.',
    labelUnused
      ? sentences('Cercalo nell’elenco, o scegli un altro nome.', 'La sua etichetta non è stata modificata.')
      : 'Cercalo nell’elenco, o scegli un altro nome.',
  ],
  'yours-but-off': ({ address }) => [
    address ? `Hai già ${address}, ma non è attivo.` : 'Hai già questo indirizzo, ma non è attivo.',
    'Scegli un altro nome, o vedi in Impostazioni > Indirizzi che cosa se ne può fare.',
  ],
  'state-changed': ({ provider }) => [
    provider
      ? `${provider} ha modificato questo dato nello stesso momento.`
      : 'Il servizio ha modificato questo dato nello stesso momento.',
    'Riprova.',
  ],
  'no-free-name': () => [
    'Tutti i suggerimenti erano già in uso.',
    'Scrivi un nome, o scegli uno stile dei nomi più lungo.',
  ],
}
