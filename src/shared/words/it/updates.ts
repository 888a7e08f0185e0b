import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'Nuova versione di Aliasmith',
  download: 'Scarica',
  install: 'Riavvia e installa',
  found: (version) => [
    `La versione ${version} è pronta da scaricare.`,
    'Viene installata quando lo decidi tu, mai da sola.',
  ],
  downloading: (version) => [`Download della versione ${version} in corso.`, 'Puoi continuare a lavorare.'],
  downloaded: (version) => [
    `La versione ${version} è stata scaricata.`,
    'Aliasmith si riavvia un momento per installarla.',
  ],
  notDownloaded: (version) => [
    `Impossibile scaricare la versione ${version}.`,
    'Controlla la connessione e riprova. La versione attuale continua a funzionare.',
  ],
  notInstalled: (version) => [
    `Impossibile installare la versione ${version}.`,
    'Riprova, o installala a mano. La versione attuale continua a funzionare.',
  ],
}
