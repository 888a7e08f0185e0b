import type { KeyByEmailFailureWords } from '../catalogue.ts'

const notUsed =
  'Er wurde nicht verwendet. Nehmen Sie den Code aus der E-Mail über einen neuen Schlüssel, oder lassen Sie einen neuen Code senden.'

/** Sentences for failures on the way to a key by email. */
export const keyByEmailFailureWords: KeyByEmailFailureWords = {
  'email-refused': ({ provider }) => [
    provider
      ? `${provider} akzeptiert diese E-Mail-Adresse nicht.`
      : 'Der Dienst akzeptiert diese E-Mail-Adresse nicht.',
    'Prüfen Sie die Schreibweise, oder verwenden Sie eine andere Adresse.',
  ],
  'email-managed': ({ provider }) => [
    provider
      ? `${provider} gibt keine Schlüssel für Adressen an den eigenen Domains aus.`
      : 'Der Dienst gibt keine Schlüssel für Adressen an den eigenen Domains aus.',
    'Verwenden Sie die Adresse Ihres eigenen Postfachs, in dem die E-Mails ankommen sollen.',
  ],
  'email-banned': ({ provider }) => [
    provider ? `${provider} hat diese Adresse gesperrt.` : 'Der Dienst hat diese Adresse gesperrt.',
    'Verwenden Sie die Adresse eines anderen Postfachs, oder wenden Sie sich an den Dienst.',
  ],
  'days-refused': ({ provider }) => [
    provider
      ? `${provider} gibt keinen Schlüssel für so viele Tage aus.`
      : 'Der Dienst gibt keinen Schlüssel für so viele Tage aus.',
    'Wählen Sie weniger Tage: Der Dienst sagt höchstens 90 zu.',
  ],
  'codes-limited': ({ provider, retryAt }) => [
    provider
      ? `${provider} bittet um Geduld: Es wurden zu viele Codes angefordert oder ausprobiert.`
      : 'Der Dienst bittet um Geduld: Es wurden zu viele Codes angefordert oder ausprobiert.',
    retryAt === undefined
      ? 'Warten Sie etwas, und versuchen Sie es erneut.'
      : 'Versuchen Sie es erneut, wenn die Zeit abgelaufen ist.',
  ],
  'code-not-sent': ({ provider }) => [
    provider ? `${provider} hat keinen Code gesendet.` : 'Der Dienst hat keinen Code gesendet.',
    'Versuchen Sie es gleich noch einmal.',
  ],
  'code-refused': ({ provider }) => [
    provider ? `${provider} akzeptiert das nicht als Code.` : 'Der Dienst akzeptiert das nicht als Code.',
    'Kopieren Sie ihn noch einmal aus der neuesten E-Mail.',
  ],
  'code-rejected': () => [
    'Dieser Code ist falsch, abgelaufen oder schon verwendet.',
    'Sehen Sie in der neuesten E-Mail nach, oder lassen Sie einen neuen Code senden.',
  ],
  'code-for-list': ({ provider }) => [
    provider
      ? `Dieser Code würde eine Liste Ihrer Schlüssel bei ${provider} anzeigen und keinen erstellen.`
      : 'Dieser Code würde eine Liste Ihrer Schlüssel anzeigen und keinen erstellen.',
    notUsed,
  ],
  'code-for-deletion': ({ provider }) => [
    provider
      ? `Dieser Code würde alle Ihre Schlüssel bei ${provider} löschen.`
      : 'Dieser Code würde alle Ihre Schlüssel löschen.',
    notUsed,
  ],
  'code-for-other': () => ['Dieser Code ist für etwas anderes als einen neuen Schlüssel.', notUsed],
  'code-for-another': () => ['Dieser Code ist für eine andere E-Mail-Adresse.', notUsed],
  'code-unseen': ({ provider }) => [
    provider
      ? `${provider} hat nicht mitgeteilt, wofür dieser Code ist. Daher wurde er nicht verwendet.`
      : 'Der Dienst hat nicht mitgeteilt, wofür dieser Code ist. Daher wurde er nicht verwendet.',
    'Versuchen Sie es erneut. Geschieht es wieder, öffnen Sie den Link in der E-Mail, und fügen Sie den Schlüssel hier ein.',
  ],
  'code-made-no-key': ({ provider }) => [
    provider
      ? `${provider} hat diesen Code für etwas anderes verwendet und keinen Schlüssel erstellt.`
      : 'Der Dienst hat diesen Code für etwas anderes verwendet und keinen Schlüssel erstellt.',
    'In der E-Mail steht, wofür er war. Lassen Sie für einen Schlüssel einen neuen Code senden.',
  ],
  'key-lost': ({ provider }) => [
    provider
      ? `Die Antwort von ${provider} ging verloren, und vielleicht mit ihr der Schlüssel.`
      : 'Die Antwort des Dienstes ging verloren, und vielleicht mit ihr der Schlüssel.',
    'Lassen Sie einen neuen Code senden. Ein Schlüssel, der nicht angekommen ist, kann von niemandem verwendet werden und läuft von selbst ab.',
  ],
  'key-for-another': ({ provider }) => [
    provider
      ? `${provider} hat einen Schlüssel für eine andere E-Mail-Adresse ausgegeben. Daher wurde er nicht gespeichert.`
      : 'Der Dienst hat einen Schlüssel für eine andere E-Mail-Adresse ausgegeben. Daher wurde er nicht gespeichert.',
    'Lassen Sie einen neuen Code senden, und verwenden Sie den aus der neuesten E-Mail.',
  ],
}
