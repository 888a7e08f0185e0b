import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': 'Nowy adres e-mail zawsze pod ręką.',
  'about.version': 'Wersja',
  'about.runtime': 'Środowisko uruchomieniowe',
  'about.licence': 'Licencja',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'Dane',
  'about.dataFolder.hint': 'Ustawienia i adresy. Kluczy nigdy się tam nie zapisuje.',
  'about.logsFolder': 'Dzienniki',
  'about.logsFolder.hint': 'Co robiła aplikacja, bez kluczy, adresów ani etykiet.',
  'about.openFolder': 'Otwórz folder',
  'about.openFolder.data': 'Otwórz folder: Dane',
  'about.openFolder.logs': 'Otwórz folder: Dzienniki',
  'about.copyPath': 'Kopiuj ścieżkę',
  'about.copyPath.data': 'Kopiuj ścieżkę: Dane',
  'about.copyPath.logs': 'Kopiuj ścieżkę: Dzienniki',
  'about.opened': 'Otwarto folder.',
  'about.pathCopied': 'Skopiowano ścieżkę.',
  'about.preview': (mac) =>
    `To podgląd: ta sama aplikacja w karcie przeglądarki. Nie ma własnej ikony ${mac ? 'na pasku menu' : 'w zasobniku'} ani własnych globalnych skrótów.`,
  'about.diagnostics': 'Diagnostyka',
  'about.diagnostics.lead':
    'Do zgłoszenia, że coś poszło nie tak. Przeczytaj ją przed przekazaniem: konta są tylko policzone i nie ma w niej żadnego klucza, adresu, nazwy konta ani etykiety.',
  'about.diagnostics.text': 'Tekst diagnostyki',
  'about.diagnostics.copy': 'Kopiuj diagnostykę',
  'about.diagnostics.copied': 'Skopiowano',
  'about.licences': 'Licencje open source',
  'about.licences.lead': 'Aliasmith zawiera te pakiety. Electron i Chromium mają własne pliki obok programu.',
  'about.licences.list': 'Pakiety',
}
