import type { DesktopWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  lostAccount: (place) => `Konto ${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith: Adresse wird erstellt…',
      failed: 'Aliasmith: Etwas ist schiefgegangen. Öffnen Sie die App, um mehr zu sehen.',
    },
    showFailure: 'Anzeigen, was schiefging',
    newAddress: 'Neue Adresse',
    account: 'Zu verwendendes Konto',
    recent: 'Letzte Adresse kopieren',
    copied: (address) => `${address} · kopiert`,
    open: 'Aliasmith öffnen',
    settings: 'Einstellungen…',
    quit: 'Aliasmith beenden',
  },
  menu: {
    app: 'Aliasmith',
    file: 'Ablage',
    edit: 'Bearbeiten',
    view: 'Darstellung',
    window: 'Fenster',
    help: 'Hilfe',
    shortcuts: 'Tastenkürzel',
    roles: {
      about: 'Über Aliasmith',
      services: 'Dienste',
      hide: 'Aliasmith ausblenden',
      hideOthers: 'Andere ausblenden',
      unhide: 'Alle einblenden',
      quit: 'Aliasmith beenden',
      close: 'Fenster schließen',
      undo: 'Widerrufen',
      redo: 'Wiederholen',
      cut: 'Ausschneiden',
      copy: 'Kopieren',
      paste: 'Einsetzen',
      pasteAndMatchStyle: 'Einsetzen und Stil anpassen',
      delete: 'Löschen',
      selectAll: 'Alles auswählen',
      resetZoom: 'Originalgröße',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      minimize: 'Im Dock ablegen',
      zoom: 'Zoomen',
      front: 'Alle nach vorne bringen',
    },
  },
  notifications: {
    whole: (title, body) => `${title}: ${body}`,
    made: (account) => `Neue Adresse · ${account}`,
    copied: (address) => address,
    notCopied: (address) => `${address} (nicht kopiert: Öffnen Sie Aliasmith, um die Adresse zu kopieren)`,
    noMail: (address) => `${address} (Übung: empfängt keine E-Mails)`,
    failed: (account) =>
      account === undefined ? 'Keine Adresse wurde erstellt' : `Keine Adresse wurde erstellt · ${account}`,
    uncertain: (account) =>
      account === undefined
        ? 'Vielleicht wurde eine Adresse erstellt'
        : `Vielleicht wurde eine Adresse erstellt · ${account}`,
    madeNotSaved: (account) =>
      account === undefined ? 'Diese Adresse aufbewahren' : `Diese Adresse aufbewahren · ${account}`,
    copy: 'Kopieren',
    copiedAgain: 'Kopiert',
    copyFailed: 'Die Adresse wurde nicht kopiert',
    accountNotUsed: 'Das Konto wurde nicht gewechselt',
    undo: 'Rückgängig',
    delete: 'Löschen…',
    deleteForever: 'Endgültig löschen',
    deleteAsks: (address) => `${address} löschen?`,
    deleteIsForever: (service) =>
      `Das Löschen bei ${service} ist endgültig: Dieser Name kann nie wieder verwendet werden.`,
    takenBack: {
      done: 'Adresse zurückgenommen',
      unknown: 'Die Adresse wurde möglicherweise zurückgenommen',
      failed: 'Die Adresse wurde nicht zurückgenommen',
    },
    deletedForever: {
      done: 'Adresse gelöscht',
      unknown: 'Die Adresse wurde möglicherweise gelöscht',
      failed: 'Die Adresse wurde nicht gelöscht',
    },
    keyExpires: (account) => `Schlüssel läuft bald ab · ${account}`,
    renewKey: 'Schlüssel erneuern',
    replaceKey: 'Schlüssel ersetzen',
  },
  notices: {
    fileFromCopy: {
      settings: (where) => [
        'Die Datei mit Ihren Einstellungen war beschädigt, daher hat Aliasmith auf ihre Kopie zurückgegriffen.',
        `Die beschädigte Datei wurde als ${where} aufbewahrt.`,
      ],
      accounts: (where) => [
        'Die Datei mit Ihren Konten war beschädigt, daher hat Aliasmith auf ihre Kopie zurückgegriffen.',
        `Die beschädigte Datei wurde als ${where} aufbewahrt.`,
      ],
    },
    fileSetAside: {
      settings: (where) => [
        'Die Datei mit Ihren Einstellungen konnte nicht vollständig gelesen werden. Der lesbare Teil wird verwendet.',
        `Die bisherige Datei wurde als ${where} aufbewahrt.`,
      ],
      accounts: (where) => [
        'Die Datei mit Ihren Konten konnte nicht vollständig gelesen werden. Der lesbare Teil wird verwendet.',
        `Die bisherige Datei wurde als ${where} aufbewahrt.`,
      ],
    },
    fileNewer: {
      settings: (where, file) => [
        'Die Datei mit Ihren Einstellungen wurde von einer neueren Version von Aliasmith geschrieben. Diese Version verwendet daraus, was sie versteht.',
        `Die neuere Datei wurde als ${where} aufbewahrt. Um zu ihr zurückzukehren, installieren Sie die neuere Version, und benennen Sie die Datei, bevor Sie sie starten, in ${file} um.`,
      ],
      accounts: (where, file) => [
        'Die Datei mit Ihren Konten wurde von einer neueren Version von Aliasmith geschrieben. Diese Version verwendet daraus, was sie versteht.',
        `Die neuere Datei wurde als ${where} aufbewahrt. Um zu ihr zurückzukehren, installieren Sie die neuere Version, und benennen Sie die Datei, bevor Sie sie starten, in ${file} um.`,
      ],
    },
    fileLost: {
      settings: (where) => [
        'Aus der Datei mit Ihren Einstellungen und ihrer Kopie konnte nichts gelesen werden. Es gelten die Standardwerte.',
        `Nehmen Sie Ihre Änderungen in den Einstellungen erneut vor. Die bisherige Datei wurde als ${where} aufbewahrt.`,
      ],
      accounts: (where) => [
        'Aus der Datei mit Ihren Konten und ihrer Kopie konnte nichts gelesen werden.',
        `Fügen Sie Ihre Konten in den Einstellungen unter „Konten“ mit ihren Schlüsseln erneut hinzu: Ohne die Datei findet Aliasmith die alten im Schlüsselbund nicht. Sie wurde als ${where} aufbewahrt.`,
      ],
    },
    fileRestored: {
      settings: (file) => [
        'Die Datei mit Ihren Einstellungen fehlte, daher hat Aliasmith auf ihre Kopie zurückgegriffen.',
        `Um stattdessen neu zu beginnen, beenden Sie Aliasmith, und löschen Sie ${file} und die Kopie.`,
      ],
      accounts: (file) => [
        'Die Datei mit Ihren Konten fehlte, daher hat Aliasmith auf ihre Kopie zurückgegriffen.',
        `Um stattdessen neu zu beginnen, beenden Sie Aliasmith, und löschen Sie ${file} und die Kopie.`,
      ],
    },
    fileMerged: {
      settings: (where) => [
        'Die Datei mit Ihren Einstellungen und ihre Kopie unterschieden sich, wie es vorkommt, wenn eine davon aus einem Backup wiederhergestellt wird. Der Inhalt beider wird verwendet.',
        `Entfernen Sie in den Einstellungen unter „Konten“, was Sie nicht möchten. Die Datei in ihrem bisherigen Zustand wurde als ${where} aufbewahrt.`,
      ],
      accounts: (where) => [
        'Die Datei mit Ihren Konten und ihre Kopie unterschieden sich, wie es vorkommt, wenn eine davon aus einem Backup wiederhergestellt wird. Der Inhalt beider wird verwendet.',
        `Entfernen Sie in den Einstellungen unter „Konten“, was Sie nicht möchten. Die Datei in ihrem bisherigen Zustand wurde als ${where} aufbewahrt.`,
      ],
    },
    fileReplaced: {
      settings: (where, file) => [
        'Etwas hat die Datei mit Ihren Einstellungen ersetzt, während Aliasmith lief.',
        `Sie wurde als ${where} aufbewahrt. Um sie zu verwenden, beenden Sie Aliasmith, und benennen Sie sie in ${file} um.`,
      ],
      accounts: (where, file) => [
        'Etwas hat die Datei mit Ihren Konten ersetzt, während Aliasmith lief.',
        `Sie wurde als ${where} aufbewahrt. Um sie zu verwenden, beenden Sie Aliasmith, und benennen Sie sie in ${file} um.`,
      ],
    },
    foreignAccounts: (count) => [
      plural(count, {
        one: `${number(count)} Konto gehört zu einem Dienst, den diese Version von Aliasmith nicht kennt.`,
        other: `${number(count)} Konten gehören zu einem Dienst, den diese Version von Aliasmith nicht kennt.`,
      }),
      plural(count, {
        one: 'Es bleibt erhalten. Installieren Sie die neueste Version, um es wieder zu verwenden.',
        other:
          'Diese Konten bleiben erhalten. Installieren Sie die neueste Version, um sie wieder zu verwenden.',
      }),
    ],
    fileStuck: {
      settings: (file) => [
        'Die Datei mit Ihren Einstellungen konnte weder vollständig gelesen noch beiseitegelegt werden.',
        `Sie wird nicht überschrieben, daher werden Änderungen nicht gespeichert. Prüfen Sie, ob der Datenträger voll ist und ob Sie in den Datenordner schreiben dürfen, oder verschieben Sie ${file} an einen anderen Ort.`,
      ],
      accounts: (file) => [
        'Die Datei mit Ihren Konten konnte weder vollständig gelesen noch beiseitegelegt werden.',
        `Sie wird nicht überschrieben, daher werden Änderungen nicht gespeichert. Prüfen Sie, ob der Datenträger voll ist und ob Sie in den Datenordner schreiben dürfen, oder verschieben Sie ${file} an einen anderen Ort.`,
      ],
    },
    bookSetAside: (count, where) => [
      sentences(
        'Die Datei mit Ihren gespeicherten Adressen war beschädigt.',
        count === 0
          ? 'Keine Adresse konnte aus ihr gelesen werden.'
          : plural(count, {
              one: `${number(count)} Adresse konnte aus ihr gelesen werden.`,
              other: `${number(count)} Adressen konnten aus ihr gelesen werden.`,
            }),
      ),
      `Die beschädigte Datei wurde als ${where} aufbewahrt. Aktualisieren Sie die Liste in den Einstellungen unter „Adressen“, um zurückzuholen, was ein Dienst auflistet.`,
    ],
    bookRewritten: (where) => [
      'Etwas hat die Datei mit Ihren gespeicherten Adressen geändert, während Aliasmith lief. Keine Adresse fehlt: Aliasmith hat die Datei neu geschrieben.',
      `Was dort war, wurde als ${where} aufbewahrt.`,
    ],
    bookMixed: (count, where) => [
      sentences(
        'Die Datei mit Ihren gespeicherten Adressen und ihr Protokoll stammten von verschiedenen Tagen, wie es vorkommt, wenn eines davon aus einem Backup wiederhergestellt wird.',
        count === 0
          ? 'Keine Adresse konnte aus ihnen gelesen werden.'
          : plural(count, {
              one: `${number(count)} Adresse konnte aus ihnen gelesen werden.`,
              other: `${number(count)} Adressen konnten aus ihnen gelesen werden.`,
            }),
      ),
      `Die Datei und ihr Protokoll wurden als ${where} aufbewahrt.`,
    ],
    bookLost: {
      missing: [
        'Die Datei mit Ihren gespeicherten Adressen fehlte, daher hat Aliasmith eine neue angelegt.',
        'Aktualisieren Sie die Liste in den Einstellungen unter „Adressen“, um zurückzuholen, was ein Dienst auflistet. Haben Sie eine Kopie von addresses.sqlite, beenden Sie Aliasmith, und legen Sie sie in den Datenordner zurück.',
      ],
      empty: [
        'Die Datei mit Ihren gespeicherten Adressen war leer, daher hat Aliasmith eine neue angelegt.',
        'Aktualisieren Sie die Liste in den Einstellungen unter „Adressen“, um zurückzuholen, was ein Dienst auflistet. Haben Sie eine Kopie von addresses.sqlite, beenden Sie Aliasmith, und legen Sie sie in den Datenordner zurück.',
      ],
    },
    bookFreed: (where) => [
      'Neben der Datei mit Ihren gespeicherten Adressen lag etwas anderes, wo Aliasmith einen Teil von ihr aufbewahrt.',
      `Es wurde nach ${where} verschoben. Keine Adresse fehlt.`,
    ],
    keychainStopped: [
      'Der Schlüsselbund dieses Computers antwortet nicht mehr.',
      'Der neue Schlüssel wird bis zum Beenden behalten und nie auf den Datenträger geschrieben. Starten Sie Aliasmith neu, und geben Sie ihn erneut ein, um ihn zu behalten.',
    ],
    keyLeft: (nickname) => [
      `Der Schlüssel des Kontos „${nickname}“ konnte nicht entfernt werden: Der Schlüsselbund hat nicht geantwortet.`,
      'Er wird nicht mehr verwendet. Entfernen Sie den Eintrag namens Aliasmith im Schlüsselbund Ihres Systems von Hand.',
    ],
    keyExpires: (nickname, when) => [
      `Der Schlüssel des Kontos „${nickname}“ läuft am ${when} ab.`,
      'Erneuern Sie ihn in den Einstellungen unter „Konten“: Ein neuer Schlüssel kommt per E-Mail, sonst ändert sich nichts.',
    ],
    keyExpiresElsewhere: (nickname, when) => [
      `Der Schlüssel des Kontos „${nickname}“ läuft am ${when} ab.`,
      'Erstellen Sie auf der Website des Dienstes einen neuen Schlüssel, und geben Sie ihn in den Einstellungen unter „Konten“ ein. Sonst ändert sich nichts.',
    ],
    trayAbsent: [
      'Dieser Desktop zeigt kein Symbol für Aliasmith an.',
      'Starten Sie Aliasmith erneut, um es zu öffnen, oder weisen Sie dem Befehl aliasmith --toggle in den Einstellungen Ihres Desktops eine Taste zu. Unter GNOME zeigt die Erweiterung AppIndicator das Symbol an.',
    ],
    trayHidden: [
      'macOS zeigt das Symbol von Aliasmith nicht an.',
      'Öffnen Sie Aliasmith erneut über „Programme“, um es zu erreichen, oder erlauben Sie sein Symbol in den Systemeinstellungen unter „Menüleiste“.',
    ],
    reserveKept: {
      changed: (address, account) => [
        `${address} wurde im Voraus für das Konto „${account}“ erstellt, das jetzt andere Adressen erstellt. Die Adresse wurde nicht verwendet.`,
        'Sie existiert und empfängt E-Mails. Sie finden sie in den Einstellungen unter „Adressen“.',
      ],
      off: (address, account) => [
        `${address} wurde im Voraus für das Konto „${account}“ erstellt und nicht verwendet.`,
        'Die Adresse existiert und empfängt E-Mails. Sie finden sie in den Einstellungen unter „Adressen“.',
      ],
    },
    hotkey: hotkeyNoticeWords,
  },
}
