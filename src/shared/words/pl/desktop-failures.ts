import type { DesktopFailureWords } from '../catalogue.ts'

/** Sentences for what the system or the app itself did not do. */
export const desktopFailureWords: DesktopFailureWords = {
  'message-refused': () => [
    'Okno poprosiło o coś, o co nie może prosić.',
    'Zamknij okno i otwórz je ponownie.',
  ],
  'window-busy': () => ['Okno poprosiło o zbyt wiele naraz.', 'Poczekaj chwilę i spróbuj ponownie.'],
  'own-fault': () => [
    'W Aliasmith wystąpił błąd wewnętrzny.',
    'Spróbuj ponownie. Jeśli to się powtórzy, zakończ Aliasmith, uruchom ponownie i zgłoś błąd.',
  ],
  'login-refused': () => [
    'System nie zmienił tego, czy Aliasmith uruchamia się po zalogowaniu.',
    'Zmień to w ustawieniach systemu, na liście aplikacji uruchamianych po zalogowaniu.',
  ],
  'login-needs-approval': () => [
    'macOS czeka na zgodę.',
    'Zezwól na Aliasmith w „Ustawienia systemowe → Ogólne → Rzeczy otwierane podczas logowania”.',
  ],
  'autostart-refused': () => [
    'Nie udało się zmienić pliku, którym środowisko graficzne uruchamia Aliasmith.',
    'Sprawdź, czy dysk nie jest pełny i czy masz prawo zapisu do katalogu autostart w katalogu domowym.',
  ],
  'clipboard-failed': () => [
    'Nie udało się skopiować adresu.',
    'Naciśnij „Kopiuj” jeszcze raz albo zaznacz adres i skopiuj go ręcznie.',
  ],
  'notification-refused': ({ untold }) => [
    untold ? `System nie pokazał tego powiadomienia: „${untold}”.` : 'System nie pokazał powiadomienia.',
    'Zezwól na powiadomienia z Aliasmith w ustawieniach systemu lub wyłącz je w „Ustawienia → Ogólne”.',
  ],
  'folder-not-opened': () => [
    'System nie mógł otworzyć folderu.',
    'Jego ścieżka jest na tej stronie: skopiuj ją do menedżera plików.',
  ],
  'licences-missing': () => [
    'W tej instalacji brakuje listy licencji.',
    'Ponowna instalacja Aliasmith ją przywróci.',
  ],
  'diagnostics-not-shown': () => [
    'Nie ma jeszcze czego kopiować.',
    'Najpierw otwórz diagnostykę, aby zobaczyć, co jest kopiowane.',
  ],
  'diagnostics-not-copied': () => [
    'Nie udało się skopiować diagnostyki.',
    'Zaznacz tekst i skopiuj go ręcznie.',
  ],
  cancelled: () => ['To zostało anulowane.', 'Spróbuj ponownie w dogodnej chwili.'],
}
