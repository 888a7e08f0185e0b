import type { KeyFailureWords } from '../catalogue.ts'

/** Sentences for keys and accounts that a service or the app cannot use, and for what is blocked. */
export const keyFailureWords: KeyFailureWords = {
  'key-in-request': () => [
    'Ihre Eingabe enthält einen Teil eines API-Schlüssels. Daher wurde sie weder gesendet noch gespeichert.',
    'Lassen Sie den Schlüssel weg. Er gehört nur in sein eigenes Feld.',
  ],
  'key-missing': ({ account }) => [
    account
      ? `Für das Konto „${account}“ ist kein Schlüssel gespeichert.`
      : 'Für dieses Konto ist kein Schlüssel gespeichert.',
    'Öffnen Sie in den Einstellungen „Konten“, und geben Sie den Schlüssel erneut ein.',
  ],
  'key-changed': ({ account, provider }) => [
    account && provider
      ? `Was der Schlüsselbund für das Konto „${account}“ enthält, ist kein Schlüssel von ${provider}. Es wurde nicht gesendet.`
      : 'Was der Schlüsselbund für dieses Konto enthält, ist kein Schlüssel seines Dienstes. Es wurde nicht gesendet.',
    'Öffnen Sie in den Einstellungen „Konten“, und geben Sie den Schlüssel erneut ein.',
  ],
  'key-not-received': ({ provider }) => [
    provider ? `${provider} hat keinen Schlüssel erhalten.` : 'Der Dienst hat keinen Schlüssel erhalten.',
    'Öffnen Sie in den Einstellungen „Konten“, und ersetzen Sie den Schlüssel. Geschieht es wieder, entfernt ihn möglicherweise ein Proxy.',
  ],
  'key-format-refused': ({ provider }) => [
    provider
      ? `${provider} meldet, dass der Schlüssel nicht die Form der dortigen Schlüssel hat.`
      : 'Der Dienst meldet, dass der Schlüssel nicht die Form der dortigen Schlüssel hat.',
    'Kopieren Sie noch einmal den ganzen Schlüssel, und ersetzen Sie ihn in den Einstellungen unter „Konten“.',
  ],
  'key-rejected': ({ provider }) => [
    provider
      ? `${provider} hat den Schlüssel abgelehnt: Er ist falsch oder abgelaufen.`
      : 'Der Dienst hat den Schlüssel abgelehnt: Er ist falsch oder abgelaufen.',
    'Holen Sie sich beim Dienst einen neuen Schlüssel, und geben Sie ihn für dieses Konto ein.',
  ],
  'key-too-narrow': ({ provider }) => [
    provider
      ? `${provider} lässt diesen Schlüssel nicht auf die Adressen zugreifen.`
      : 'Der Dienst lässt diesen Schlüssel nicht auf die Adressen zugreifen.',
    'Holen Sie sich nach den Schritten in den Einstellungen unter „Konten“ einen Schlüssel, der das darf, und geben Sie ihn für dieses Konto ein.',
  ],
  'permission-missing': ({ permission, provider }) => [
    permission && provider
      ? `Der Schlüssel ist gültig, aber ${provider} meldet, dass ihm die Berechtigung „${permission}“ fehlt.`
      : 'Der Schlüssel ist gültig, aber der Dienst meldet, dass ihm eine Berechtigung fehlt.',
    'Fügen Sie sie dem Schlüssel auf der Website des Dienstes hinzu, oder erstellen Sie einen neuen, und ersetzen Sie ihn in den Einstellungen unter „Konten“.',
  ],
  forbidden: ({ provider }) => [
    provider
      ? `${provider} erlaubt das mit Ihrem Schlüssel nicht.`
      : 'Der Dienst erlaubt das mit Ihrem Schlüssel nicht.',
    'Prüfen Sie das Konto beim Dienst, oder verwenden Sie ein anderes Konto.',
  ],
  'not-yours': ({ provider }) => [
    provider
      ? `${provider} meldet, dass das jemand anderem gehört.`
      : 'Der Dienst meldet, dass das jemand anderem gehört.',
    'Wählen Sie etwas anderes, oder prüfen Sie, welches Konto Sie gerade verwenden.',
  ],
  banned: ({ provider }) => [
    provider
      ? `${provider} hat etwas in dieser Anfrage gesperrt.`
      : 'Der Dienst hat etwas in dieser Anfrage gesperrt.',
    'Versuchen Sie es mit einem anderen Namen oder einer anderen Domain. Hilft das nicht, wenden Sie sich an den Dienst.',
  ],
  'banned-name': ({ provider }) => [
    provider ? `${provider} hat diesen Namen gesperrt.` : 'Der Dienst hat diesen Namen gesperrt.',
    'Wählen Sie einen anderen.',
  ],
  'banned-domain': ({ domain, provider }) => [
    domain && provider
      ? `${provider} hat die Domain ${domain} gesperrt.`
      : 'Der Dienst hat diese Domain gesperrt.',
    'Wählen Sie eine andere Domain.',
  ],
  'banned-owner': ({ provider }) => [
    provider
      ? `Die Person, der dieser Schlüssel gehört, ist bei ${provider} gesperrt. Daher wird damit nichts erstellt.`
      : 'Die Person, der dieser Schlüssel gehört, ist beim Dienst gesperrt. Daher wird damit nichts erstellt.',
    'Ein anderer Name oder eine andere Domain hilft nicht. Verwenden Sie ein anderes Konto, oder wenden Sie sich an den Dienst.',
  ],
  'banned-network': ({ provider }) => [
    provider
      ? `${provider} hat das Netzwerk gesperrt, in dem Sie sich befinden.`
      : 'Der Dienst hat das Netzwerk gesperrt, in dem Sie sich befinden.',
    'Verwenden Sie ein anderes Netzwerk, oder wenden Sie sich an den Dienst.',
  ],
  'no-account': () => [
    'Es ist noch kein Konto eingerichtet.',
    'Fügen Sie in den Einstellungen eines hinzu, oder probieren Sie das Übungskonto aus.',
  ],
  'account-gone': () => ['Dieses Konto gibt es nicht mehr.', 'Wählen Sie ein anderes Konto.'],
}
