import type { FormCheckWords } from '../catalogue.ts'
import { checkWords } from './checks.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords: FormCheckWords = {
  ...checkWords,
  'key-empty': () => [
    'Der API-Schlüssel fehlt.',
    'Fügen Sie den Schlüssel ein, den Sie vom Dienst bekommen haben.',
  ],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? 'Das sieht nicht wie ein Schlüssel dieses Dienstes aus.'
      : limit === undefined
        ? `Das sieht nicht wie ein Schlüssel von ${provider} aus.`
        : plural(limit, {
            one: `Ein Schlüssel von ${provider} hat ${number(limit)} Zeichen, einen Buchstaben oder eine Ziffer.`,
            other: `Ein Schlüssel von ${provider} hat ${number(limit)} Zeichen, nur Buchstaben und Ziffern.`,
          }),
    'Kopieren Sie noch einmal den ganzen Schlüssel, und fügen Sie ihn hier ein.',
  ],
  'key-in-use': ({ nickname }) => [
    nickname
      ? `Das Konto „${nickname}“ verwendet diesen Schlüssel bereits.`
      : 'Ein anderes Konto verwendet diesen Schlüssel bereits.',
    'Verwenden Sie jenes Konto, oder geben Sie einen anderen Schlüssel ein.',
  ],
  'key-too-large': () => [
    'Dieser Schlüssel ist zu lang für den Schlüsselbund.',
    'Fügen Sie nur den Schlüssel ein, ohne etwas davor oder dahinter.',
  ],
  'server-needs-key': () => [
    'Die Serveradresse hat sich geändert.',
    'Geben Sie den API-Schlüssel erneut ein: Ein gespeicherter Schlüssel wird nur an den Server gesendet, für den er gespeichert wurde.',
  ],
  'server-empty': () => ['Die Serveradresse ist leer.', 'Geben Sie sie ein wie https://mail.example.com.'],
  'server-without-scheme': () => [
    'Die Serveradresse beginnt nicht mit https://.',
    'Stellen Sie https:// voran.',
  ],
  'server-not-https': () => [
    'Schlüssel werden nie über eine ungeschützte Verbindung gesendet.',
    'Verwenden Sie https://. Einfaches http:// geht nur bei einem Server auf diesem Computer.',
  ],
  'server-with-path': () => [
    'Die Serveradresse enthält nach dem Hostnamen noch etwas.',
    'Lassen Sie den Pfad weg: nur https://, der Host und gegebenenfalls ein Port.',
  ],
  'server-with-credentials': () => [
    'Die Serveradresse enthält einen Benutzernamen oder ein Passwort.',
    'Lassen Sie beides weg: Der API-Schlüssel genügt.',
  ],
  'server-malformed': () => [
    'Das ist keine Serveradresse.',
    'Geben Sie sie ein wie https://mail.example.com.',
  ],
  'domain-ending-refused': ({ provider }) => [
    provider
      ? `${provider} akzeptiert keine Domain, die mit Buchstaben eines anderen Alphabets endet.`
      : 'Der Dienst akzeptiert keine Domain, die mit Buchstaben eines anderen Alphabets endet.',
    'Wählen Sie eine Domain, deren Endung aus einfachen Buchstaben besteht, etwa .com.',
  ],
  'nickname-empty': () => [
    'Der Kontoname ist leer.',
    'Geben Sie dem Konto einen Namen, an dem Sie es erkennen.',
  ],
  'nickname-too-long': ({ limit }) => [
    'Der Kontoname ist zu lang.',
    limit === undefined
      ? 'Verwenden Sie einen kürzeren.'
      : plural(limit, {
          one: `Verwenden Sie höchstens ${number(limit)} Zeichen.`,
          other: `Verwenden Sie höchstens ${number(limit)} Zeichen.`,
        }),
  ],
  'nickname-taken': () => ['Ein anderes Konto hat diesen Namen.', 'Wählen Sie einen anderen.'],
  'confirmation-wrong': () => [
    'Ihre Eingabe ist nicht dieses Handle.',
    'Geben Sie es genau so ein, wie es angezeigt wird.',
  ],
  'mailbox-missing': () => [
    'Das Postfach fehlt.',
    'Geben Sie seine ganze Adresse ein, etwa name@example.com.',
  ],
  'mailbox-too-long': ({ limit }) => [
    'Der Name dieses Postfachs lässt keinen Platz für einen weiteren Namen.',
    limit === undefined
      ? 'Verwenden Sie ein Postfach mit einem kürzeren Namen.'
      : plural(limit, {
          one: `Er darf höchstens ${number(limit)} Zeichen vor dem @ haben.`,
          other: `Er darf höchstens ${number(limit)} Zeichen vor dem @ haben.`,
        }),
  ],
  'email-missing': () => [
    'Die E-Mail-Adresse fehlt.',
    'Geben Sie die ganze Adresse ein, etwa name@example.com.',
  ],
  'email-malformed': () => [
    'Das ist keine E-Mail-Adresse.',
    'Geben Sie die ganze Adresse ein, etwa name@example.com.',
  ],
  'email-elsewhere': ({ provider }) => [
    provider
      ? `${provider} kennt Sie nicht unter dieser Adresse.`
      : 'Der Dienst kennt Sie nicht unter dieser Adresse.',
    'Geben Sie Ihre dortige persönliche Adresse ein, oder nur, was vor dem @ steht.',
  ],
  'days-outside': ({ limit }) => [
    'Diese Anzahl von Tagen ist nicht möglich.',
    limit === undefined
      ? 'Verwenden Sie eine ganze Zahl von Tagen.'
      : `Verwenden Sie eine ganze Zahl von 1 bis ${number(limit)}.`,
  ],
  'code-malformed': () => [
    'Der Code hat sechs Ziffern.',
    'Kopieren Sie ihn aus der E-Mail, oder tippen Sie ihn ein.',
  ],
  'code-words-malformed': () => [
    'Der Code besteht aus vier Wörtern.',
    'Kopieren Sie sie aus der E-Mail, oder tippen Sie sie ein.',
  ],
}
