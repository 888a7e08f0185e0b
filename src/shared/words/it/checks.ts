import type { CheckWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['Il nome è vuoto.', 'Scrivi un nome o accetta un suggerimento.'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `Il nome è troppo corto per ${provider}.` : 'Il nome è troppo corto per questo servizio.',
    limit === undefined
      ? 'Usane uno più lungo.'
      : plural(limit, {
          one: `Usa almeno ${number(limit)} carattere.`,
          other: `Usa almeno ${number(limit)} caratteri.`,
        }),
  ],
  'name-too-long': ({ limit }) => [
    'Il nome è troppo lungo.',
    limit === undefined
      ? 'Usane uno più corto.'
      : plural(limit, {
          one: `Usa al massimo ${number(limit)} carattere prima della @.`,
          other: `Usa al massimo ${number(limit)} caratteri prima della @.`,
        }),
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? 'Un nome non può contenere spazi.'
      : character
        ? `Un nome non può contenere “${character}”.`
        : 'Il nome contiene un carattere non ammesso.',
    // Every service takes these, and each other character is refused by some.
    'Usa lettere semplici, senza accenti, e cifre.',
  ],
  'name-bad-dots': () => [
    'Un punto non può stare all’inizio, alla fine o accanto a un altro punto.',
    'Usa solo punti singoli tra altri caratteri.',
  ],
  'name-is-address': ({ field }) => [
    'Questo è un indirizzo intero, non un nome.',
    field === 'handle'
      ? 'Scrivi solo la parte prima della @: un identificativo è un unico nome su tutti i domini.'
      : 'Scrivi solo la parte prima della @ e scegli il dominio qui sotto.',
  ],
  'name-reserved': ({ provider }) => [
    provider ? `${provider} riserva questo nome per sé.` : 'Il servizio riserva questo nome per sé.',
    'Scegli un altro nome.',
  ],
  'domain-missing': () => ['Non è stato scelto alcun dominio.', 'Scegli un dominio o scrivine uno.'],
  'domain-malformed': () => [
    'Questo non è un nome di dominio.',
    'Scrivilo come example.com: lettere, cifre, trattini e punti.',
  ],
  'label-too-long': ({ provider, limit }) => [
    provider
      ? `L’etichetta è più lunga di quanto ${provider} conservi.`
      : 'L’etichetta è più lunga di quanto il servizio conservi.',
    limit === undefined
      ? 'Usane una più corta.'
      : plural(limit, {
          one: `Usa al massimo ${number(limit)} carattere.`,
          other: `Usa al massimo ${number(limit)} caratteri.`,
        }),
  ],
}
