import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': 'Een nieuw e-mailadres, waar je ook bent.',
  'about.version': 'Versie',
  'about.runtime': 'Draait op',
  'about.licence': 'Licentie',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'Gegevens',
  'about.dataFolder.hint': 'Instellingen en adressen. Sleutels worden daar nooit geschreven.',
  'about.logsFolder': 'Logboeken',
  'about.logsFolder.hint': 'Wat de app deed, zonder sleutels, adressen of labels.',
  'about.openFolder': 'Map openen',
  'about.openFolder.data': 'Map openen: Gegevens',
  'about.openFolder.logs': 'Map openen: Logboeken',
  'about.copyPath': 'Pad kopiëren',
  'about.copyPath.data': 'Pad kopiëren: Gegevens',
  'about.copyPath.logs': 'Pad kopiëren: Logboeken',
  'about.opened': 'De map is geopend.',
  'about.pathCopied': 'Het pad is gekopieerd.',
  'about.preview': (mac) =>
    `Dit is de voorvertoning: dezelfde app in een browsertabblad. Die heeft geen eigen pictogram in ${mac ? 'de menubalk' : 'het systeemvak'} en geen eigen globale sneltoetsen.`,
  'about.diagnostics': 'Diagnosegegevens',
  'about.diagnostics.lead':
    'Om te melden dat er iets misging. Lees de tekst voordat je die doorgeeft: accounts worden alleen geteld, en er staat geen sleutel, adres, accountnaam of label in.',
  'about.diagnostics.text': 'Tekst van de diagnosegegevens',
  'about.diagnostics.copy': 'Diagnosegegevens kopiëren',
  'about.diagnostics.copied': 'Gekopieerd',
  'about.licences': 'Opensourcelicenties',
  'about.licences.lead':
    'Aliasmith bevat deze pakketten. Electron en Chromium hebben eigen bestanden naast het programma.',
  'about.licences.list': 'Pakketten',
}
