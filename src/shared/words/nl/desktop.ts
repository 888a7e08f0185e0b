import type { DesktopWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  lostAccount: (place) => `Account ${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith: adres wordt gemaakt…',
      failed: 'Aliasmith: er ging iets mis. Open de app om te zien wat.',
    },
    showFailure: 'Tonen wat er misging',
    newAddress: 'Nieuw adres',
    account: 'Te gebruiken account',
    recent: 'Recent adres kopiëren',
    copied: (address) => `${address} · gekopieerd`,
    open: 'Aliasmith openen',
    settings: 'Instellingen…',
    quit: 'Aliasmith afsluiten',
  },
  menu: {
    app: 'Aliasmith',
    file: 'Archief',
    edit: 'Wijzig',
    view: 'Weergave',
    window: 'Venster',
    help: 'Help',
    shortcuts: 'Sneltoetsen',
    roles: {
      about: 'Over Aliasmith',
      services: 'Voorzieningen',
      hide: 'Verberg Aliasmith',
      hideOthers: 'Verberg andere',
      unhide: 'Toon alles',
      quit: 'Stop Aliasmith',
      close: 'Sluit venster',
      undo: 'Herstel',
      redo: 'Opnieuw',
      cut: 'Knip',
      copy: 'Kopieer',
      paste: 'Plak',
      pasteAndMatchStyle: 'Plak en pas stijl aan',
      delete: 'Verwijder',
      selectAll: 'Selecteer alles',
      resetZoom: 'Ware grootte',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom uit',
      minimize: 'Minimaliseer',
      zoom: 'Vergroot/verklein',
      front: 'Alles op voorgrond',
    },
  },
  notifications: {
    whole: (title, body) => `${title}: ${body}`,
    made: (account) => `Nieuw adres · ${account}`,
    copied: (address) => address,
    notCopied: (address) => `${address} (niet gekopieerd: open Aliasmith om het te kopiëren)`,
    noMail: (address) => `${address} (oefenadres: ontvangt geen mail)`,
    failed: (account) =>
      account === undefined ? 'Er is geen adres gemaakt' : `Er is geen adres gemaakt · ${account}`,
    uncertain: (account) =>
      account === undefined
        ? 'Misschien is er een adres gemaakt'
        : `Misschien is er een adres gemaakt · ${account}`,
    madeNotSaved: (account) => (account === undefined ? 'Bewaar dit adres' : `Bewaar dit adres · ${account}`),
    copy: 'Kopiëren',
    copiedAgain: 'Gekopieerd',
    copyFailed: 'Het adres is niet gekopieerd',
    accountNotUsed: 'Er is niet van account gewisseld',
    undo: 'Ongedaan maken',
    delete: 'Verwijderen…',
    deleteForever: 'Definitief verwijderen',
    deleteAsks: (address) => `${address} verwijderen?`,
    deleteIsForever: (service) =>
      `Verwijderen bij ${service} is voor altijd: deze naam kan nooit meer worden gebruikt.`,
    takenBack: {
      done: 'Adres ingetrokken',
      unknown: 'Het adres is misschien ingetrokken',
      failed: 'Het adres is niet ingetrokken',
    },
    deletedForever: {
      done: 'Adres verwijderd',
      unknown: 'Het adres is misschien verwijderd',
      failed: 'Het adres is niet verwijderd',
    },
    keyExpires: (account) => `Sleutel verloopt binnenkort · ${account}`,
    renewKey: 'Sleutel vernieuwen',
    replaceKey: 'Sleutel vervangen',
  },
  notices: {
    fileFromCopy: {
      settings: (where) => [
        'Het bestand met je instellingen was beschadigd, dus Aliasmith gebruikt nu de kopie ervan.',
        `Het beschadigde bestand is bewaard als ${where}.`,
      ],
      accounts: (where) => [
        'Het bestand met je accounts was beschadigd, dus Aliasmith gebruikt nu de kopie ervan.',
        `Het beschadigde bestand is bewaard als ${where}.`,
      ],
    },
    fileSetAside: {
      settings: (where) => [
        'Het bestand met je instellingen kon niet volledig worden gelezen. Het leesbare deel is in gebruik.',
        `Het vorige bestand is bewaard als ${where}.`,
      ],
      accounts: (where) => [
        'Het bestand met je accounts kon niet volledig worden gelezen. Het leesbare deel is in gebruik.',
        `Het vorige bestand is bewaard als ${where}.`,
      ],
    },
    fileNewer: {
      settings: (where, file) => [
        'Het bestand met je instellingen is geschreven door een nieuwere versie van Aliasmith. Deze versie gebruikt wat zij ervan begrijpt.',
        `Het nieuwere bestand is bewaard als ${where}. Om het weer te gebruiken, installeer je de nieuwere versie en geef je het bestand de naam ${file} voordat je die versie start.`,
      ],
      accounts: (where, file) => [
        'Het bestand met je accounts is geschreven door een nieuwere versie van Aliasmith. Deze versie gebruikt wat zij ervan begrijpt.',
        `Het nieuwere bestand is bewaard als ${where}. Om het weer te gebruiken, installeer je de nieuwere versie en geef je het bestand de naam ${file} voordat je die versie start.`,
      ],
    },
    fileLost: {
      settings: (where) => [
        'Er kon niets worden gelezen uit het bestand met je instellingen of uit een kopie ervan. De standaardinstellingen zijn in gebruik.',
        `Breng je wijzigingen opnieuw aan in Instellingen. Het vorige bestand is bewaard als ${where}.`,
      ],
      accounts: (where) => [
        'Er kon niets worden gelezen uit het bestand met je accounts of uit een kopie ervan.',
        `Voeg je accounts opnieuw toe in Instellingen > Accounts, met hun sleutels: zonder het bestand kan Aliasmith de oude niet vinden in de sleutelhanger. Het bestand is bewaard als ${where}.`,
      ],
    },
    fileRestored: {
      settings: (file) => [
        'Het bestand met je instellingen ontbrak, dus Aliasmith gebruikt nu de kopie ervan.',
        `Wil je liever opnieuw beginnen, sluit Aliasmith dan af en verwijder ${file} en de kopie ervan.`,
      ],
      accounts: (file) => [
        'Het bestand met je accounts ontbrak, dus Aliasmith gebruikt nu de kopie ervan.',
        `Wil je liever opnieuw beginnen, sluit Aliasmith dan af en verwijder ${file} en de kopie ervan.`,
      ],
    },
    fileMerged: {
      settings: (where) => [
        'Het bestand met je instellingen en de kopie ervan verschilden, zoals gebeurt wanneer een van beide uit een reservekopie wordt teruggezet. De inhoud van beide is in gebruik.',
        `Verwijder in Instellingen > Accounts wat je niet wilt. Het bestand zoals het was, is bewaard als ${where}.`,
      ],
      accounts: (where) => [
        'Het bestand met je accounts en de kopie ervan verschilden, zoals gebeurt wanneer een van beide uit een reservekopie wordt teruggezet. De inhoud van beide is in gebruik.',
        `Verwijder in Instellingen > Accounts wat je niet wilt. Het bestand zoals het was, is bewaard als ${where}.`,
      ],
    },
    fileReplaced: {
      settings: (where, file) => [
        'Iets heeft het bestand met je instellingen vervangen terwijl Aliasmith actief was.',
        `Het is bewaard als ${where}. Om het te gebruiken, sluit je Aliasmith af en geef je het de naam ${file}.`,
      ],
      accounts: (where, file) => [
        'Iets heeft het bestand met je accounts vervangen terwijl Aliasmith actief was.',
        `Het is bewaard als ${where}. Om het te gebruiken, sluit je Aliasmith af en geef je het de naam ${file}.`,
      ],
    },
    foreignAccounts: (count) => [
      plural(count, {
        one: `${number(count)} account is van een dienst die deze versie van Aliasmith niet kent.`,
        other: `${number(count)} accounts zijn van een dienst die deze versie van Aliasmith niet kent.`,
      }),
      plural(count, {
        one: 'Het is bewaard. Installeer de nieuwste versie om het weer te gebruiken.',
        other: 'Ze zijn bewaard. Installeer de nieuwste versie om ze weer te gebruiken.',
      }),
    ],
    fileStuck: {
      settings: (file) => [
        'Het bestand met je instellingen kon niet volledig worden gelezen en niet opzij worden gezet.',
        `Het wordt niet overschreven, dus wijzigingen worden niet opgeslagen. Controleer of de schijf niet vol is en of je in de gegevensmap mag schrijven, of verplaats ${file} naar elders.`,
      ],
      accounts: (file) => [
        'Het bestand met je accounts kon niet volledig worden gelezen en niet opzij worden gezet.',
        `Het wordt niet overschreven, dus wijzigingen worden niet opgeslagen. Controleer of de schijf niet vol is en of je in de gegevensmap mag schrijven, of verplaats ${file} naar elders.`,
      ],
    },
    bookSetAside: (count, where) => [
      sentences(
        'Het bestand met je opgeslagen adressen was beschadigd.',
        count === 0
          ? 'Er kon geen adres uit worden gelezen.'
          : plural(count, {
              one: `Er kon ${number(count)} adres uit worden gelezen.`,
              other: `Er konden ${number(count)} adressen uit worden gelezen.`,
            }),
      ),
      `Het beschadigde bestand is bewaard als ${where}. Vernieuw de lijst in Instellingen > Adressen om terug te krijgen wat een dienst vermeldt.`,
    ],
    bookRewritten: (where) => [
      'Iets heeft het bestand met je opgeslagen adressen gewijzigd terwijl Aliasmith actief was. Er ontbreekt geen adres: Aliasmith heeft het bestand opnieuw geschreven.',
      `Wat er stond, is bewaard als ${where}.`,
    ],
    bookMixed: (count, where) => [
      sentences(
        'Het bestand met je opgeslagen adressen en het logboek ervan waren van verschillende dagen, zoals gebeurt wanneer een van beide uit een reservekopie wordt teruggezet.',
        count === 0
          ? 'Er kon geen adres uit worden gelezen.'
          : plural(count, {
              one: `Er kon ${number(count)} adres uit worden gelezen.`,
              other: `Er konden ${number(count)} adressen uit worden gelezen.`,
            }),
      ),
      `Het bestand en het logboek ervan zijn bewaard als ${where}.`,
    ],
    bookLost: {
      missing: [
        'Het bestand met je opgeslagen adressen ontbrak, dus Aliasmith is een nieuw bestand begonnen.',
        'Vernieuw de lijst in Instellingen > Adressen om terug te krijgen wat een dienst vermeldt. Heb je een kopie van addresses.sqlite, sluit Aliasmith dan af en zet die terug in de gegevensmap.',
      ],
      empty: [
        'Het bestand met je opgeslagen adressen was leeg, dus Aliasmith is een nieuw bestand begonnen.',
        'Vernieuw de lijst in Instellingen > Adressen om terug te krijgen wat een dienst vermeldt. Heb je een kopie van addresses.sqlite, sluit Aliasmith dan af en zet die terug in de gegevensmap.',
      ],
    },
    bookFreed: (where) => [
      'Naast het bestand met je opgeslagen adressen stond iets anders, op de plaats waar Aliasmith een deel ervan bewaart.',
      `Het is verplaatst naar ${where}. Er ontbreekt geen adres.`,
    ],
    keychainStopped: [
      'De sleutelhanger van deze computer antwoordt niet meer.',
      'De nieuwe sleutel blijft bewaard tot je afsluit en wordt nooit naar schijf geschreven. Start Aliasmith opnieuw en voer de sleutel opnieuw in om die te bewaren.',
    ],
    keyLeft: (nickname) => [
      `De sleutel van het account “${nickname}” kon niet worden verwijderd: de sleutelhanger antwoordde niet.`,
      'De sleutel wordt niet meer gebruikt. Verwijder zelf het onderdeel met de naam Aliasmith uit de sleutelhanger van je systeem.',
    ],
    keyExpires: (nickname, when) => [
      `De sleutel van het account “${nickname}” verloopt op ${when}.`,
      'Vernieuw de sleutel in Instellingen > Accounts: een nieuwe komt per e-mail, en verder verandert er niets.',
    ],
    keyExpiresElsewhere: (nickname, when) => [
      `De sleutel van het account “${nickname}” verloopt op ${when}.`,
      'Maak een nieuwe sleutel op de website van de dienst en voer die in bij Instellingen > Accounts. Verder verandert er niets.',
    ],
    trayAbsent: [
      'Deze bureaubladomgeving toont geen pictogram voor Aliasmith.',
      'Start Aliasmith nog een keer om het te openen, of koppel de opdracht aliasmith --toggle aan een toets in de instellingen van je bureaubladomgeving. In GNOME toont de extensie AppIndicator het pictogram.',
    ],
    trayHidden: [
      'macOS toont het symbool van Aliasmith niet.',
      'Open Aliasmith nog een keer vanuit de map Apps om het te bereiken, of sta het symbool toe in Systeeminstellingen > Menubalk.',
    ],
    reserveKept: {
      changed: (address, account) => [
        `${address} is vooraf gemaakt voor het account “${account}”, dat nu andere adressen maakt. Het is niet gebruikt.`,
        'Het bestaat en ontvangt mail. Je vindt het in Instellingen > Adressen.',
      ],
      off: (address, account) => [
        `${address} is vooraf gemaakt voor het account “${account}” en niet gebruikt.`,
        'Het bestaat en ontvangt mail. Je vindt het in Instellingen > Adressen.',
      ],
    },
    hotkey: hotkeyNoticeWords,
  },
}
