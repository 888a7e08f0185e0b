import type { DeletionFailureWords } from '../catalogue.ts'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords: DeletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    address
      ? `Die Antwort ging verloren, daher ist nicht bekannt, ob ${address} gelöscht wurde.`
      : 'Die Antwort ging verloren, daher ist nicht bekannt, ob die Adresse gelöscht wurde.',
    backAt
      ? `Aktualisieren Sie die Liste ab ${backAt} Uhr in den Einstellungen unter „Adressen“, um nachzusehen. Erneutes Löschen schadet nicht.`
      : 'Aktualisieren Sie die Liste in den Einstellungen unter „Adressen“, um nachzusehen. Erneutes Löschen schadet nicht.',
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `${address} empfängt keine E-Mails mehr, aber ${provider} konnte nicht gefragt werden, ob die Adresse gelöscht ist.`
      : 'Die Adresse empfängt keine E-Mails mehr, aber der Dienst konnte nicht gefragt werden, ob sie gelöscht ist.',
    backAt
      ? `Aktualisieren Sie die Liste ab ${backAt} Uhr in den Einstellungen unter „Adressen“, um nachzusehen. Erneutes Löschen schadet nicht.`
      : 'Aktualisieren Sie die Liste in den Einstellungen unter „Adressen“, um nachzusehen. Erneutes Löschen schadet nicht.',
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `${provider} hat keinen Papierkorb für Adressen an Ihren eigenen Domains, daher würde ${address} endgültig gelöscht.`
      : 'Der Dienst hat keinen Papierkorb für Adressen an Ihren eigenen Domains: Diese würde endgültig gelöscht.',
    'Nichts wurde geändert. Deaktivieren Sie die Adresse, oder löschen Sie sie endgültig.',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `${provider} löscht keine Adresse endgültig, die E-Mails empfangen hat, und ${address} hat welche empfangen.`
      : 'Der Dienst löscht keine Adresse endgültig, die E-Mails empfangen hat, und diese hat welche empfangen.',
    'Nichts wurde geändert. Falls E-Mails an sie nicht schon zurückgehen, wählen Sie „Löschen: E-Mails gehen zurück“.',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider
      ? `${provider} hat die Adresse ${address} nicht gelöscht.`
      : 'Der Dienst hat die Adresse nicht gelöscht.',
    'Versuchen Sie es später erneut, oder löschen Sie sie auf der Website des Dienstes.',
  ],
  'deleted-but-not-saved': ({ address }) => [
    address
      ? `${address} wurde gelöscht, aber die Liste konnte nicht geändert werden.`
      : 'Die Adresse wurde gelöscht, aber die Liste konnte nicht geändert werden.',
    'Prüfen Sie, ob der Datenträger voll oder schreibgeschützt ist. Aliasmith berichtigt die Liste, sobald es wieder schreiben kann.',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `${provider} hat die Adresse ${address} deaktiviert und löscht sie nicht.`
      : 'Der Dienst hat die Adresse deaktiviert und löscht sie nicht.',
    'Sie empfängt keine E-Mails. Nichts wurde geändert.',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    provider
      ? `${provider} wurde nicht gefragt, weil eine frühere Löschung fehlgeschlagen ist.`
      : 'Der Dienst wurde nicht gefragt, weil eine frühere Löschung fehlgeschlagen ist.',
    backAt ? `Löschen Sie die übrigen ab ${backAt} Uhr.` : 'Löschen Sie die übrigen später.',
  ],
  'cannot-delete': ({ provider }) => [
    provider
      ? `${provider} bietet keine Möglichkeit, eine Adresse zu löschen.`
      : 'Der Dienst bietet keine Möglichkeit, eine Adresse zu löschen.',
    'Prüfen Sie, ob es auf der Website des Dienstes geht.',
  ],
  'cannot-delete-of-handle': () => [
    'Eine Adresse eines Handles kann nicht einzeln gelöscht werden.',
    'Deaktivieren Sie ihre Domain, oder geben Sie das Handle auf, in den Einstellungen unter „Konten“.',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider
      ? `${address} wurde gelöscht, und ${provider} vergibt die Adresse nicht erneut.`
      : 'Die Adresse wurde gelöscht, und der Dienst vergibt sie nicht erneut.',
    'Wählen Sie einen anderen Namen, oder nehmen Sie einen Vorschlag.',
  ],
}
