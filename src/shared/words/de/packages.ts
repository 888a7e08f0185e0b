import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: 'E-Mail-Aliasse',
  purpose: 'Eine neue E-Mail-Adresse, wo immer Sie gerade sind',
  description:
    'Aliasmith steht im Infobereich und erstellt E-Mail-Aliasse beim Dienst Ihrer Wahl. Jede Website bekommt eine eigene Adresse, die an Ihr Postfach weiterleitet. Ihre eigene Adresse bleibt privat.',
  keywords: 'E-Mail;Mail;Alias;Adresse;Privatsphäre;Weiterleitung;',
  newAddress: 'Neue Adresse',
  settings: 'Einstellungen',
  copyright: 'Copyright © Mitwirkende an Aliasmith',
  installer: {
    installing: 'Installation läuft, bitte warten…',
    isRunning: 'Aliasmith läuft noch und wird jetzt beendet.',
    closing: 'Aliasmith wird beendet…',
    cannotClose:
      'Aliasmith ließ sich nicht beenden.\nBeenden Sie es selbst, und versuchen Sie es dann erneut.',
    sureToRemove: 'Aliasmith von diesem Computer entfernen?',
    cannotUnpack: 'Die Dateien ließen sich nicht entpacken. Starten Sie die Installation erneut.',
    cannotRemoveOld:
      'Die frühere Version ließ sich nicht entfernen. Starten Sie die Installation erneut. Fehler',
    windowsTooOld: 'Aliasmith benötigt Windows 10 oder neuer.',
    windowsNot64Bit: 'Aliasmith benötigt ein 64-Bit-Windows.',
  },
}
