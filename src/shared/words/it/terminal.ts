import type { TerminalWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords: TerminalWords = {
  exclude: (one, other) => `Usa ${one} oppure ${other}, non entrambe.`,
  needsValue: (option) => `${option} richiede un valore.`,
  twice: (option) => `L’opzione ${option} è indicata due volte.`,
  tooLong: (option, limit) =>
    plural(limit, {
      one: `Il valore di ${option} è più lungo di ${number(limit)} carattere.`,
      other: `Il valore di ${option} è più lungo di ${number(limit)} caratteri.`,
    }),
  control: (option) => `Il valore di ${option} contiene un carattere di controllo.`,
  newOnly: '--account, --label e --print si usano solo insieme a --new.',
  help: `Aliasmith crea indirizzi email.

aliasmith                apre la finestra a comparsa
aliasmith --new          crea un indirizzo, lo copia se la copia non è disattivata, e
                         mostra una notifica
  --account=NOME         con l’account che ha questo nome invece di quello predefinito
  --label=TESTO          con questa etichetta
  --print                attende anche l’indirizzo e lo scrive sullo standard output
aliasmith --toggle       apre o nasconde la finestra a comparsa
aliasmith --settings     apre le impostazioni
aliasmith --hidden       si avvia senza aprire nulla
aliasmith --help         mostra questo testo

Ogni comando raggiunge l’app in esecuzione, o la avvia.

Codici di uscita di --new --print. Con qualsiasi codice diverso da 0 lo standard output è
vuoto, e una frase sullo standard error dice che cosa è successo e che cosa fare:
  0   l’indirizzo è stato creato
  1   l’app non si avvia o non risponde, o il comando è interrotto; non è stato creato nulla
  2   la riga di comando è sbagliata; non è stato creato nulla
  3   non c’è alcun account, o nessuno con questo nome; non è stato creato nulla
  4   la chiave manca, è rifiutata o il portachiavi è bloccato; non è stato creato nulla
  5   il servizio o le sue regole non lo permettono; non è stato creato nulla
  6   un limite del servizio è raggiunto; non è stato creato nulla
  7   il servizio non è raggiungibile, o la risposta è inutilizzabile; non è stato creato nulla
  8   la risposta è andata persa o non è stata salvata: l’indirizzo potrebbe esistere
  9   questo computer non può conservare o trasmettere il risultato, come dice la frase`,
  nobodyCame:
    'Aliasmith è in esecuzione, ma non ha accettato la richiesta in tempo. Non è stato creato nulla. Esci da Aliasmith e riprova.',
  noAnswer:
    'Aliasmith non ha risposto in tempo. Per sapere se è stato creato un indirizzo, guarda il suo elenco in Impostazioni > Indirizzi.',
  endedEarly:
    'Aliasmith è terminato prima di rispondere. Per sapere se è stato creato un indirizzo, guarda il suo elenco in Impostazioni > Indirizzi.',
  cancelled: 'Il comando è stato interrotto prima che Aliasmith iniziasse. Non è stato creato nulla.',
  notStarted:
    'Impossibile avviare Aliasmith. Non è stato creato nulla. Avvialo senza --print per vedere perché.',
  notPrinted: (address) =>
    `${address} è stato creato, ma non è stato possibile scriverlo sullo standard output. È nell’elenco.`,
  noPlace: (folder) =>
    `Impossibile ricevere la risposta nella cartella ${folder}. Non è stato creato nulla. Controlla di poterci scrivere.`,
  handedOver: 'Aliasmith è già in esecuzione. Ha ricevuto la richiesta e mostra da sé il risultato.',
}
