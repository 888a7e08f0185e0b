import type { ManyAddressWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    'Adressen, die jetzt keine E-Mails empfangen, empfangen auch weiterhin keine. Das ist endgültig: Eine gelöschte Adresse kann nie wieder erstellt werden, weder von Ihnen noch von anderen.',
  'delete.perhaps.off':
    'Adressen, die jetzt keine E-Mails empfangen, empfangen auch weiterhin keine. Das lässt sich nicht rückgängig machen, und möglicherweise kann derselbe Name nicht noch einmal erstellt werden.',
  'delete.again.off':
    'Adressen, die jetzt keine E-Mails empfangen, empfangen auch weiterhin keine. Derselbe Name kann erneut erstellt werden.',
  'delete.caught.off':
    'Derselbe Name kann erneut erstellt werden. Hat die Domain ein Catch-All, kommen E-Mails an die Adresse möglicherweise weiterhin an.',

  'delete.title': (count) =>
    plural(count, { one: `${number(count)} Adresse löschen?`, other: `${number(count)} Adressen löschen?` }),
  'delete.names': (count) =>
    plural(count, {
      one: `${number(count)} zu löschende Adresse`,
      other: `${number(count)} zu löschende Adressen`,
    }),
  'delete.forever': (count) =>
    plural(count, {
      one: 'Sie empfängt sofort keine E-Mails mehr. Das ist endgültig: Eine gelöschte Adresse kann nie wieder erstellt werden, weder von Ihnen noch von anderen.',
      other:
        'Diese Adressen empfangen sofort keine E-Mails mehr. Das ist endgültig: Eine gelöschte Adresse kann nie wieder erstellt werden, weder von Ihnen noch von anderen.',
    }),
  'delete.perhaps': (count) =>
    plural(count, {
      one: 'Sie empfängt sofort keine E-Mails mehr. Das lässt sich nicht rückgängig machen, und möglicherweise kann diese Adresse nicht noch einmal erstellt werden.',
      other:
        'Diese Adressen empfangen sofort keine E-Mails mehr. Das lässt sich nicht rückgängig machen, und möglicherweise können diese Adressen nicht noch einmal erstellt werden.',
    }),
  'delete.again': (count) =>
    plural(count, {
      one: 'Sie empfängt sofort keine E-Mails mehr. Derselbe Name kann erneut erstellt werden.',
      other:
        'Diese Adressen empfangen sofort keine E-Mails mehr. Dieselben Namen können erneut erstellt werden.',
    }),
  'delete.caught': (count) =>
    plural(count, {
      one: 'Sie empfängt sofort keine E-Mails mehr, außer die Domain hat ein Catch-All, das sie weiterhin annimmt. Derselbe Name kann erneut erstellt werden.',
      other:
        'Diese Adressen empfangen sofort keine E-Mails mehr, außer die Domain hat ein Catch-All, das sie weiterhin annimmt. Dieselben Namen können erneut erstellt werden.',
    }),
  'delete.practice': (count) =>
    plural(count, {
      one: 'Eine Übungsadresse empfängt keine E-Mails; sie wird nur als gelöscht markiert.',
      other: 'Übungsadressen empfangen keine E-Mails; sie werden nur als gelöscht markiert.',
    }),
  'delete.none': (count) =>
    plural(count, {
      one: 'Diese Adresse kann nicht gelöscht werden',
      other: `Keine dieser ${number(count)} Adressen kann gelöscht werden`,
    }),
  'delete.cannot': (count, provider) =>
    plural(count, {
      one: `${number(count)} Adresse von ${provider} bleibt: Der Dienst bietet keine Möglichkeit zum Löschen.`,
      other: `${number(count)} Adressen von ${provider} bleiben: Der Dienst bietet keine Möglichkeit zum Löschen.`,
    }),
  'delete.state': (count, provider) =>
    plural(count, {
      one: `${number(count)} Adresse von ${provider} bleibt: Der Dienst löscht nur aktive, und diese ist es nicht.`,
      other: `${number(count)} Adressen von ${provider} bleiben: Der Dienst löscht nur aktive, und diese sind es nicht.`,
    }),
  'delete.gone': (count, account) =>
    plural(count, {
      one: `${number(count)} Adresse des Kontos „${account}“ bleibt: Das Konto ist nicht in Aliasmith, daher kann sein Dienst nicht gefragt werden.`,
      other: `${number(count)} Adressen des Kontos „${account}“ bleiben: Das Konto ist nicht in Aliasmith, daher kann sein Dienst nicht gefragt werden.`,
    }),
  'delete.handle': (count) =>
    plural(count, {
      one: `${number(count)} Adresse bleibt als Teil eines Handles, das nur als Ganzes deaktiviert oder aufgegeben wird.`,
      other: `${number(count)} Adressen bleiben als Teil von Handles, die nur als Ganzes deaktiviert oder aufgegeben werden.`,
    }),
  'delete.yes': 'Endgültig löschen',
  'delete.yes.practice': 'Löschen',
  'delete.no': 'Abbrechen',
  'delete.progress': (done, total) => `${number(done)} von ${number(total)}`,
  'delete.report': (count) =>
    plural(count, { one: `${number(count)} Adresse gelöscht`, other: `${number(count)} Adressen gelöscht` }),
  'delete.report.nothing': 'Keine Adresse wurde gelöscht',
  'delete.report.unknown': 'Die Antwort ging verloren',
  'delete.kept': (count) =>
    plural(count, {
      one: `${number(count)} Adresse behalten`,
      other: `${number(count)} Adressen behalten`,
    }),
  'delete.unsaved': (count) =>
    plural(count, {
      one: `${number(count)} Adresse gelöscht, aber nicht in der Liste vermerkt`,
      other: `${number(count)} Adressen gelöscht, aber nicht in der Liste vermerkt`,
    }),
  'delete.unknown': (count) =>
    plural(count, {
      one: `${number(count)} Adresse wurde möglicherweise gelöscht`,
      other: `${number(count)} Adressen wurden möglicherweise gelöscht`,
    }),
  'delete.close': 'Schließen',

  'bulk.title.label': (count) =>
    plural(count, {
      one: `Label für ${number(count)} Adresse`,
      other: `Label für ${number(count)} Adressen`,
    }),
  'bulk.title.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} Adresse deaktivieren?`,
      other: `${number(count)} Adressen deaktivieren?`,
    }),
  'bulk.title.turn-on': (count) =>
    plural(count, {
      one: `${number(count)} Adresse aktivieren?`,
      other: `${number(count)} Adressen aktivieren?`,
    }),
  'bulk.text.label': 'Das neue Label ersetzt die bisherigen. Ein leeres Feld entfernt sie.',
  'bulk.text.turn-off': 'Die Adressen lassen sich wieder aktivieren.',
  'bulk.text.turn-off.caught':
    'Die Adressen lassen sich wieder aktivieren. Hat ihre Domain ein Catch-All, kommen E-Mails an sie möglicherweise weiterhin an.',
  'bulk.text.turn-off.to-trash':
    'Bis die Adressen wieder aktiviert werden, landen E-Mails an sie im Papierkorb Ihres Postfachs.',
  'bulk.text.turn-on': 'Diese Adressen empfangen wieder E-Mails.',
  'bulk.names': (count) =>
    plural(count, {
      one: `${number(count)} zu ändernde Adresse`,
      other: `${number(count)} zu ändernde Adressen`,
    }),
  'bulk.stay.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} Adresse bleibt unverändert, da sie sich nicht deaktivieren lässt oder bereits deaktiviert ist.`,
      other: `${number(count)} Adressen bleiben unverändert, da sie sich nicht deaktivieren lassen oder bereits deaktiviert sind.`,
    }),
  'bulk.stay.turn-on': (count) =>
    plural(count, {
      one: `${number(count)} Adresse bleibt unverändert, da sie sich nicht aktivieren lässt oder bereits aktiviert ist.`,
      other: `${number(count)} Adressen bleiben unverändert, da sie sich nicht aktivieren lassen oder bereits aktiviert sind.`,
    }),
  'bulk.none': 'Keine dieser Adressen kann geändert werden',
  'bulk.yes.label': 'Speichern',
  'bulk.yes.turn-off': 'Deaktivieren',
  'bulk.yes.turn-on': 'Aktivieren',
  'bulk.no': 'Abbrechen',
  'bulk.stop': 'Anhalten',
  'bulk.stopping': 'Hält nach dieser Adresse an…',
  'bulk.done.label': (count) =>
    plural(count, {
      one: `Label von ${number(count)} Adresse geändert`,
      other: `Label von ${number(count)} Adressen geändert`,
    }),
  'bulk.done.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} Adresse deaktiviert`,
      other: `${number(count)} Adressen deaktiviert`,
    }),
  'bulk.done.turn-on': (count) =>
    plural(count, {
      one: `${number(count)} Adresse aktiviert`,
      other: `${number(count)} Adressen aktiviert`,
    }),
  'bulk.nothing': 'Keine Adresse wurde geändert',
  'bulk.kept': (count) =>
    plural(count, {
      one: `${number(count)} Adresse nicht geändert`,
      other: `${number(count)} Adressen nicht geändert`,
    }),
  'bulk.unknown': (count) =>
    plural(count, {
      one: `${number(count)} Adresse wurde möglicherweise geändert`,
      other: `${number(count)} Adressen wurden möglicherweise geändert`,
    }),
  'bulk.untold': (count) =>
    plural(count, {
      one: `Label von ${number(count)} Adresse hier geändert, aber nicht beim Dienst`,
      other: `Label von ${number(count)} Adressen hier geändert, aber nicht beim Dienst`,
    }),
  'bulk.left': (count) =>
    plural(count, {
      one: `${number(count)} Adresse blieb, wie sie war.`,
      other: `${number(count)} Adressen blieben, wie sie waren.`,
    }),
  'bulk.notAsked': (service) =>
    `${service} wurde nicht gefragt, weil eine frühere Anfrage fehlgeschlagen ist.`,
}
