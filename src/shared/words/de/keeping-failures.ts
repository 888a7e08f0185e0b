import type { KeepingFailureWords } from '../catalogue.ts'

/** Sentences for failures of the keychain and the disk, which hold keys and addresses. */
export const keepingFailureWords: KeepingFailureWords = {
  'keychain-locked': () => [
    'Der Schlüsselbund dieses Computers ist gesperrt.',
    'Entsperren Sie ihn, und versuchen Sie es erneut.',
  ],
  'keychain-unavailable': () => [
    'Dieser Computer hat keinen Schlüsselbund, den Aliasmith verwenden kann.',
    'Schlüssel werden bis zum Beenden behalten und nie auf den Datenträger geschrieben. Installieren und starten Sie unter Linux einen Schlüsselbund wie gnome-keyring oder KWallet.',
  ],
  'keychain-without-ring': () => [
    'Auf diesem Computer gibt es keinen Standardschlüsselbund, in dem Schlüssel gespeichert werden können.',
    'Legen Sie in der Passwortverwaltung Ihres Desktops einen an, und geben Sie den Schlüssel dann erneut ein. Bis dahin werden Schlüssel bis zum Beenden behalten und nie auf den Datenträger geschrieben.',
  ],
  'keychain-lost': ({ account }) => [
    account
      ? `Der Schlüsselbund mit dem Schlüssel des Kontos „${account}“ antwortet nicht.`
      : 'Der Schlüsselbund mit dem Schlüssel dieses Kontos antwortet nicht.',
    'Starten Sie den Schlüsselbund Ihres Systems, und versuchen Sie es erneut. Hilft das nicht, beenden und öffnen Sie Aliasmith.',
  ],
  'keychain-timed-out': () => [
    'Der Schlüsselbund dieses Computers hat nicht rechtzeitig geantwortet.',
    'Möglicherweise wartet er auf sein Passwort: Suchen Sie sein Fenster, und versuchen Sie es dann erneut.',
  ],
  'storage-failed': () => [
    'Die Datei mit Ihren Daten konnte nicht geschrieben werden.',
    'Prüfen Sie, ob der Datenträger schreibgeschützt ist und ob Sie in den Datenordner schreiben dürfen.',
  ],
  'storage-full': () => [
    'Der Datenträger ist voll.',
    'Schaffen Sie etwas Platz, und versuchen Sie es erneut.',
  ],
  'storage-full-at-start': () => [
    'Der Datenträger war voll, als Aliasmith startete. Daher konnte Ihre Adressliste nicht zum Schreiben geöffnet werden.',
    'Schaffen Sie etwas Platz, beenden Sie Aliasmith, und öffnen Sie es erneut.',
  ],
  'storage-newer': () => [
    'Ihre Adressliste wurde von einer neueren Version von Aliasmith geschrieben.',
    'Installieren Sie die neueste Version. Nichts wurde geändert.',
  ],
  'storage-damaged': () => [
    'Die Datei mit Ihrer Adressliste ist beschädigt.',
    'Beenden Sie Aliasmith, und öffnen Sie es erneut: Es behält die beschädigte Datei und rettet, was sich lesen lässt.',
  ],
  'folder-taken': () => [
    'Ein anderes Aliasmith hat den Datenordner übernommen, daher speichert dieses nichts mehr.',
    'Beenden Sie dieses, und verwenden Sie das andere. Was zuvor gespeichert wurde, bleibt erhalten.',
  ],
  'made-but-not-saved': ({ address }) => [
    address
      ? `${address} wurde erstellt, konnte aber nicht in die Liste eingetragen werden.`
      : 'Die Adresse wurde erstellt, konnte aber nicht in die Liste eingetragen werden.',
    'Bewahren Sie sie jetzt an einem sicheren Ort auf. Prüfen Sie dann, ob der Datenträger voll oder schreibgeschützt ist.',
  ],
}
