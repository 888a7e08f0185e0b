import type { SettingsGeneralWords } from '../catalogue.ts'

/** The phrases of the page General. */
export const settingsGeneralWords: SettingsGeneralWords = {
  'general.title': 'Ogólne',
  'general.lead': 'Jak Aliasmith wygląda i działa na tym komputerze.',
  'general.look': 'Wygląd i język',
  'general.theme': 'Motyw',
  'general.theme.hint': 'Kontrast jest zgodny z ustawieniem systemu.',
  'general.theme.system': 'Systemowy',
  'general.theme.light': 'Jasny',
  'general.theme.dark': 'Ciemny',
  'general.language': 'Język',
  'general.language.system': 'Systemowy',
  'general.language.hint': 'Etykiety i nazwy kont pozostają bez zmian.',
  'general.textSize': 'Rozmiar tekstu',
  'general.textSize.hint': 'Wszystko w oknach się powiększa, dodatkowo do skali ekranu.',
  'general.behaviour': 'Działanie',
  'general.login': 'Uruchamiaj po zalogowaniu',
  'general.login.hint': (mac) =>
    `Aliasmith jest ${mac ? 'na pasku menu' : 'w zasobniku'} od razu po zalogowaniu.`,
  'general.login.preview':
    'Podgląd to karta przeglądarki. Sama aplikacja może uruchamiać się po zalogowaniu.',
  'general.login.unavailable': 'Tylko zainstalowany Aliasmith może uruchamiać się po zalogowaniu.',
  'general.keepOpen': 'Nie zamykaj okienka',
  'general.keepOpen.hint': (mac) =>
    `Pozostaje po kliknięciu gdzie indziej. Escape i ${mac ? 'ikona na pasku menu' : 'ikona zasobnika'} nadal je ukrywają.`,
  'general.hideAfter': 'Ukryj okienko po skopiowaniu',
  'general.hideAfter.hint': 'Aktywny program odzyskuje klawiaturę i można od razu wkleić.',
  'general.notifications': 'Powiadomienia',
  'general.notifications.hint': 'Pokazują, co utworzono lub skopiowano albo dlaczego się nie udało.',
  'general.updates.name': 'Aktualizacje',
  'general.updates': 'Sprawdzaj aktualizacje',
  'general.updates.hint': 'Powiadomienie informuje o nowej. Nic nie instaluje się bez pytania.',
  'general.updates.preview': 'Podgląd jest tak aktualny jak jego źródło.',
  'general.updates.elsewhere':
    'Nowe wersje tego egzemplarza pochodzą stamtąd, skąd on sam, na przykład z menedżera pakietów.',
}
