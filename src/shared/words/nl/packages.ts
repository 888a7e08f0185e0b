import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: 'E-mailaliassen',
  purpose: 'Een nieuw e-mailadres, waar je ook bent',
  description:
    'Aliasmith staat in het systeemvak en maakt e-mailaliassen bij de dienst van je keuze. Elke site krijgt een eigen adres, dat doorstuurt naar je mailbox. Je eigen adres blijft privé.',
  keywords: 'e-mail;alias;adres;privacy;doorsturen;mail;',
  newAddress: 'Nieuw adres',
  settings: 'Instellingen',
  copyright: 'Copyright © Bijdragers aan Aliasmith',
  installer: {
    installing: 'Bezig met installeren. Even geduld…',
    isRunning: 'Aliasmith is actief en wordt nu afgesloten.',
    closing: 'Aliasmith wordt afgesloten…',
    cannotClose: 'Aliasmith kon niet worden afgesloten.\nSluit het zelf af en probeer het opnieuw.',
    sureToRemove: 'Aliasmith van deze computer verwijderen?',
    cannotUnpack: 'De bestanden konden niet worden uitgepakt. Start het installatieprogramma opnieuw.',
    cannotRemoveOld:
      'De vorige versie kon niet worden verwijderd. Start het installatieprogramma opnieuw. Fout',
    windowsTooOld: 'Aliasmith heeft Windows 10 of nieuwer nodig.',
    windowsNot64Bit: 'Aliasmith heeft een 64-bits Windows nodig.',
  },
}
