import type { DesktopFailureWords } from '../catalogue.ts'

/** Sentences for what the system or the app itself did not do. */
export const desktopFailureWords: DesktopFailureWords = {
  'message-refused': () => [
    'Het venster vroeg om iets waar het niet om mag vragen.',
    'Sluit het venster en open het opnieuw.',
  ],
  'window-busy': () => ['Het venster vroeg te veel tegelijk.', 'Wacht even en probeer het dan opnieuw.'],
  'own-fault': () => [
    'Aliasmith heeft zelf een fout gemaakt.',
    'Probeer het opnieuw. Gebeurt het weer, sluit Aliasmith dan af, open het opnieuw en meld de fout.',
  ],
  'login-refused': () => [
    'Het systeem heeft niet gewijzigd of Aliasmith start bij inloggen.',
    'Wijzig het in de instellingen van je systeem, in de lijst met apps die bij inloggen starten.',
  ],
  'login-needs-approval': () => [
    'macOS wacht op je toestemming.',
    'Sta Aliasmith toe in Systeeminstellingen > Algemeen > Inloggen.',
  ],
  'autostart-refused': () => [
    'Het bestand waarmee je bureaubladomgeving Aliasmith start, kon niet worden gewijzigd.',
    'Controleer of de schijf niet vol is en of je mag schrijven in de map autostart in je persoonlijke map.',
  ],
  'clipboard-failed': () => [
    'Het adres kon niet worden gekopieerd.',
    'Druk nog een keer op “Kopiëren”, of selecteer het adres en kopieer het zelf.',
  ],
  'notification-refused': ({ untold }) => [
    untold
      ? `Je systeem heeft deze melding niet getoond: “${untold}”.`
      : 'Je systeem heeft een melding niet getoond.',
    'Sta meldingen van Aliasmith toe in de instellingen van je systeem, of zet ze uit in Instellingen > Algemeen.',
  ],
  'folder-not-opened': () => [
    'Je systeem kon de map niet openen.',
    'Het pad staat op deze pagina: kopieer het naar je bestandsbeheer.',
  ],
  'licences-missing': () => [
    'De lijst met licenties ontbreekt in deze installatie.',
    'Installeer Aliasmith opnieuw om de lijst terug te krijgen.',
  ],
  'diagnostics-not-shown': () => [
    'Er is nog niets om te kopiëren.',
    'Open eerst de diagnosegegevens, zodat je ziet wat er wordt gekopieerd.',
  ],
  'diagnostics-not-copied': () => [
    'De diagnosegegevens konden niet worden gekopieerd.',
    'Selecteer de tekst en kopieer die zelf.',
  ],
  cancelled: () => ['Dit is geannuleerd.', 'Probeer het opnieuw als je zover bent.'],
}
