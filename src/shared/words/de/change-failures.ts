import type { ChangeFailureWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for changes of addresses that failed, or whose outcome is not known. */
export const changeFailureWords: ChangeFailureWords = {
  'change-unknown': ({ address, provider }) => [
    address && provider
      ? `Die Antwort ging verloren, daher ist nicht bekannt, ob ${provider} die Adresse ${address} geändert hat.`
      : 'Die Antwort ging verloren, daher ist nicht bekannt, ob der Dienst die Adresse geändert hat.',
    'Aktualisieren Sie die Liste in den Einstellungen unter „Adressen“, um nachzusehen. Ein neuer Versuch schadet nicht.',
  ],
  'label-unknown': ({ provider }) => [
    provider
      ? `Das Label ist hier gespeichert. Die Antwort ging verloren, daher ist nicht bekannt, ob ${provider} es hat.`
      : 'Das Label ist hier gespeichert. Die Antwort ging verloren, daher ist nicht bekannt, ob der Dienst es hat.',
    'Speichern Sie das Label noch einmal. Das schadet nicht.',
  ],
  'pin-unknown': ({ provider }) => [
    provider
      ? `Die Änderung ist hier gespeichert. Die Antwort ging verloren, daher ist nicht bekannt, ob ${provider} sie hat.`
      : 'Die Änderung ist hier gespeichert. Die Antwort ging verloren, daher ist nicht bekannt, ob der Dienst sie hat.',
    'Wiederholen Sie den Vorgang. Das schadet nicht.',
  ],
  'recipients-unknown': ({ address }) => [
    address
      ? `Die Antwort ging verloren, daher ist nicht bekannt, wohin E-Mails an ${address} jetzt gehen.`
      : 'Die Antwort ging verloren, daher ist nicht bekannt, wohin E-Mails an die Adresse jetzt gehen.',
    'Wählen Sie die Empfänger noch einmal, das schadet nicht, oder aktualisieren Sie die Liste in den Einstellungen unter „Adressen“.',
  ],
  'display-name-unknown': ({ address }) => [
    address
      ? `Die Antwort ging verloren, daher ist nicht bekannt, welchen Namen Empfänger für ${address} sehen.`
      : 'Die Antwort ging verloren, daher ist nicht bekannt, welchen Namen Empfänger für die Adresse sehen.',
    'Speichern Sie den Namen noch einmal, das schadet nicht, oder aktualisieren Sie die Liste in den Einstellungen unter „Adressen“.',
  ],
  'promotions-unknown': ({ address }) => [
    address
      ? `Die Antwort ging verloren, daher ist nicht bekannt, ob Werbung an ${address} blockiert wird.`
      : 'Die Antwort ging verloren, daher ist nicht bekannt, ob Werbung an die Adresse blockiert wird.',
    'Wiederholen Sie den Vorgang, das schadet nicht, oder aktualisieren Sie die Liste in den Einstellungen unter „Adressen“.',
  ],
  'change-refused': ({ address, provider }) => [
    address && provider
      ? `${provider} hat die Adresse ${address} nicht geändert.`
      : 'Der Dienst hat die Adresse nicht geändert.',
    'Versuchen Sie es später erneut, oder ändern Sie sie auf der Website des Dienstes.',
  ],
  'changed-but-not-saved': ({ address, provider }) => [
    address && provider
      ? `${provider} hat die Adresse ${address} geändert, aber die Liste konnte nicht geändert werden.`
      : 'Der Dienst hat die Adresse geändert, aber die Liste konnte nicht geändert werden.',
    'Prüfen Sie, ob der Datenträger voll oder schreibgeschützt ist. Aliasmith berichtigt die Liste, sobald es wieder schreiben kann.',
  ],
  'cannot-change': ({ address }) => [
    address
      ? `Mit der Adresse ${address} ist das derzeit nicht möglich.`
      : 'Mit der Adresse ist das derzeit nicht möglich.',
    'Aktualisieren Sie die Liste in den Einstellungen unter „Adressen“, um den Status zu sehen.',
  ],
  'perhaps-in-trash': ({ address, provider }) => [
    address && provider
      ? `${provider} führt die Adresse ${address} nicht auf: Sie ist dort im Papierkorb oder gelöscht.`
      : 'Der Dienst führt die Adresse nicht auf: Sie ist dort im Papierkorb oder gelöscht.',
    'Sehen Sie im Papierkorb auf der Website des Dienstes nach. Nichts wurde geändert.',
  ],
  'address-gone': ({ address, provider, unlisted }) =>
    unlisted
      ? [
          address && provider
            ? `${provider} hat die Adresse ${address} nicht: Sie wurde gelöscht oder gehört nicht zu diesem Konto.`
            : 'Der Dienst hat die Adresse nicht: Sie wurde gelöscht oder gehört nicht zu diesem Konto.',
          'Prüfen Sie auf der Website des Dienstes, welche Adressen der Schlüssel dieses Kontos hat.',
        ]
      : [
          'Diese Adresse wurde inzwischen gelöscht oder deaktiviert.',
          'Aktualisieren Sie die Liste in den Einstellungen unter „Adressen“, um den Status zu sehen.',
        ],
  'address-not-yours': ({ address, provider }) => [
    address && provider
      ? `${provider} meldet, dass die Adresse ${address} jemand anderem gehört. Nichts wurde geändert.`
      : 'Der Dienst meldet, dass die Adresse jemand anderem gehört. Nichts wurde geändert.',
    'Prüfen Sie in den Einstellungen unter „Konten“, welchen Schlüssel dieses Konto hat.',
  ],
  'address-holds-key': ({ address }) => [
    address
      ? `${address} enthält einen Teil des API-Schlüssels, daher wurde die Anfrage nicht gesendet.`
      : 'Die Adresse enthält einen Teil des API-Schlüssels, daher wurde die Anfrage nicht gesendet.',
    'Verwenden Sie stattdessen die Website des Dienstes.',
  ],
  'account-removed': ({ address }) => [
    address
      ? `Das Konto der Adresse ${address} ist nicht in Aliasmith, daher kann sein Dienst nicht gefragt werden.`
      : 'Das Konto der Adresse ist nicht in Aliasmith, daher kann sein Dienst nicht gefragt werden.',
    'Löschen Sie die Adresse auf der Website des Dienstes, oder fügen Sie das Konto hinzu und aktualisieren Sie die Liste.',
  ],
  'one-recipient': ({ provider }) => [
    provider
      ? `Bei ${provider} hat eine Adresse genau einen Empfänger.`
      : 'Bei diesem Dienst hat eine Adresse genau einen Empfänger.',
    'Wählen Sie einen, und lassen Sie die anderen weg.',
  ],
  'display-name-too-long': ({ limit, provider }) => [
    provider
      ? `Der Name ist länger, als ${provider} ihn speichert.`
      : 'Der Name ist länger, als der Dienst ihn speichert.',
    limit === undefined
      ? 'Verwenden Sie einen kürzeren.'
      : plural(limit, {
          one: `Verwenden Sie höchstens ${number(limit)} Zeichen.`,
          other: `Verwenden Sie höchstens ${number(limit)} Zeichen.`,
        }),
  ],
  'display-name-refused': ({ provider }) => [
    provider ? `${provider} akzeptiert diesen Namen nicht.` : 'Der Dienst akzeptiert diesen Namen nicht.',
    'Ändern Sie den Namen, oder lassen Sie ihn leer.',
  ],
  'writing-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Um von ${address} zu schreiben, ist bei ${provider} ein kostenpflichtiger Tarif nötig.`
      : 'Um von der Adresse zu schreiben, ist beim Dienst ein kostenpflichtiger Tarif nötig.',
    'Wechseln Sie den Tarif, oder antworten Sie auf eine E-Mail, die dort angekommen ist.',
  ],
  'blocking-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Um Werbung an ${address} zu blockieren, ist bei ${provider} ein kostenpflichtiger Tarif nötig.`
      : 'Um Werbung zu blockieren, ist beim Dienst ein kostenpflichtiger Tarif nötig.',
    'Nichts wurde geändert. Deaktivieren Sie die Adresse, oder wechseln Sie den Tarif.',
  ],
}
