import type { SettingsGeneralWords } from '../catalogue.ts'

/** The phrases of the page General. */
export const settingsGeneralWords: SettingsGeneralWords = {
  'general.title': 'Algemeen',
  'general.lead': 'Hoe Aliasmith eruitziet en zich gedraagt op deze computer.',
  'general.look': 'Uiterlijk en taal',
  'general.theme': 'Thema',
  'general.theme.hint': 'Het contrast volgt het systeem.',
  'general.theme.system': 'Systeem',
  'general.theme.light': 'Licht',
  'general.theme.dark': 'Donker',
  'general.language': 'Taal',
  'general.language.system': 'Systeem',
  'general.language.hint': 'Je labels en accountnamen blijven zoals ze zijn.',
  'general.textSize': 'Tekstgrootte',
  'general.textSize.hint': 'Alles in de vensters wordt groter, bovenop de schaal van je beeldscherm.',
  'general.behaviour': 'Gedrag',
  'general.login': 'Starten bij inloggen',
  'general.login.hint': (mac) =>
    `Aliasmith staat in ${mac ? 'de menubalk' : 'het systeemvak'} zodra je bent ingelogd.`,
  'general.login.preview': 'De voorvertoning is een browsertabblad. De app zelf kan bij inloggen starten.',
  'general.login.unavailable': 'Alleen een geïnstalleerde Aliasmith kan bij inloggen starten.',
  'general.keepOpen': 'Het snelvenster openhouden',
  'general.keepOpen.hint': (mac) =>
    `Het blijft staan als je ergens anders klikt. Escape en ${mac ? 'het pictogram in de menubalk' : 'het systeemvakpictogram'} verbergen het nog wel.`,
  'general.hideAfter': 'Het snelvenster verbergen na kopiëren',
  'general.hideAfter.hint': 'Het programma vooraan krijgt het toetsenbord terug, klaar om te plakken.',
  'general.notifications': 'Meldingen',
  'general.notifications.hint': 'Ze tonen wat er is gemaakt of gekopieerd, of waarom dat niet kon.',
  'general.updates.name': 'Updates',
  'general.updates': 'Controleren op updates',
  'general.updates.hint':
    'Je krijgt een melding als er een is. Er wordt nooit ongevraagd iets geïnstalleerd.',
  'general.updates.preview': 'De voorvertoning is zo nieuw als de broncode ervan.',
  'general.updates.elsewhere':
    'Nieuwe versies krijg je waar je dit exemplaar vandaan hebt, bijvoorbeeld via je pakketbeheer.',
}
