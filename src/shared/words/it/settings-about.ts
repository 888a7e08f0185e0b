import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': 'Un indirizzo email nuovo, ovunque ti serva.',
  'about.version': 'Versione',
  'about.runtime': 'Eseguito con',
  'about.licence': 'Licenza',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'Dati',
  'about.dataFolder.hint': 'Impostazioni e indirizzi. Le chiavi non vi sono mai scritte.',
  'about.logsFolder': 'Log',
  'about.logsFolder.hint': 'Che cosa ha fatto l’app, senza chiavi, indirizzi o etichette.',
  'about.openFolder': 'Apri cartella',
  'about.openFolder.data': 'Apri cartella: Dati',
  'about.openFolder.logs': 'Apri cartella: Log',
  'about.copyPath': 'Copia percorso',
  'about.copyPath.data': 'Copia percorso: Dati',
  'about.copyPath.logs': 'Copia percorso: Log',
  'about.opened': 'La cartella è stata aperta.',
  'about.pathCopied': 'Il percorso è stato copiato.',
  'about.preview': (mac) =>
    `Questa è l’anteprima: la stessa app in una scheda del browser. Non ha un’icona ${mac ? 'nella barra dei menu' : 'nell’area di notifica'} né scorciatoie globali proprie.`,
  'about.diagnostics': 'Diagnostica',
  'about.diagnostics.lead':
    'Per segnalare qualcosa che è andato storto. Leggila prima di inoltrarla: gli account sono solo contati, e non contiene chiavi, indirizzi, nomi di account o etichette.',
  'about.diagnostics.text': 'Testo della diagnostica',
  'about.diagnostics.copy': 'Copia diagnostica',
  'about.diagnostics.copied': 'Copiata',
  'about.licences': 'Licenze open source',
  'about.licences.lead':
    'Aliasmith contiene questi pacchetti. Electron e Chromium hanno file propri accanto al programma.',
  'about.licences.list': 'Pacchetti',
}
