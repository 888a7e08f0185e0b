import type { AddressActionWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'

/** The phrases of what can be done with an address, in every window. */
export const addressActionWords: AddressActionWords = {
  'state.active': 'Aktiv',
  'state.off': 'Deaktiviert',
  'state.off.caught': 'Deaktiviert',
  'state.off.to-trash': 'Aus: E-Mails landen im Papierkorb',
  'state.trashed': 'Im Papierkorb',
  'state.trashed.bounces': 'Gelöscht: E-Mails gehen zurück',
  'state.deleted': 'Gelöscht',
  'perhaps.active': 'Vielleicht aktiviert',
  'perhaps.off': 'Vielleicht deaktiviert',
  'perhaps.off.caught': 'Vielleicht deaktiviert',
  'perhaps.off.to-trash': 'Vielleicht aus: E-Mails landen im Papierkorb',
  'perhaps.trashed': 'Vielleicht im Papierkorb',
  'perhaps.trashed.bounces': 'Vielleicht gelöscht: E-Mails gehen zurück',
  'perhaps.deleted': 'Vielleicht gelöscht',
  'actions.of': (address) => `Aktionen für ${address}`,
  'action.details': 'Details',
  'action.copy': 'Kopieren',
  'action.copy-send-from': 'Sendeadresse kopieren…',
  'action.label': 'Label',
  'action.display-name': 'Anzeigename…',
  'action.pin': 'Anheften',
  'action.unpin': 'Lösen',
  'action.forward': 'Weiterleiten an…',
  'action.open-at-service': 'Beim Dienst öffnen',
  'action.turn-off': 'Deaktivieren',
  'action.turn-off.caught': 'Deaktivieren',
  'action.turn-off.to-trash': 'Deaktivieren: E-Mails in den Papierkorb',
  'action.turn-on': 'Aktivieren',
  'action.block-promotions': 'Werbung blockieren',
  'action.allow-promotions': 'Werbung zulassen',
  'action.trash': 'In den Papierkorb',
  'action.trash.bounces': 'Löschen: E-Mails gehen zurück',
  'action.restore': 'Wiederherstellen',
  'action.delete': 'Löschen…',
  'action.delete-forever': 'Endgültig löschen…',
  'keys.copy': 'Kopieren',
  'keys.copy-send-from': 'Sendeadresse kopieren',
  'keys.label': 'Label',
  'keys.display-name': 'Anzeigename',
  'keys.turn-off': 'Deaktivieren oder aktivieren',
  'keys.block-promotions': 'Werbung blockieren oder zulassen',
  'keys.pin': 'Anheften oder lösen',
  'keys.forward': 'Weiterleiten',
  'keys.open-at-service': 'Beim Dienst öffnen',
  'keys.restore': 'Aus dem Papierkorb wiederherstellen',
  'keys.delete': 'Löschen',
  'keys.details': 'Details anzeigen',
  'keys.menu': 'Alle Aktionen',
  'changed.active': (address) => `${address} ist aktiviert`,
  'changed.off': (address) => `${address} ist deaktiviert`,
  'changed.off.to-trash': (address) =>
    `${address} ist deaktiviert. E-Mails landen im Papierkorb Ihres Postfachs.`,
  'changed.off.caught': (address) =>
    `${address} ist deaktiviert. Hat die Domain ein Catch-All, kommen E-Mails möglicherweise weiterhin an.`,
  'changed.trashed': (address) => `${address} ist im Papierkorb und empfängt keine E-Mails.`,
  'changed.trashed.bounces': (address) =>
    `${address} ist gelöscht, E-Mails gehen an die Absender zurück. Die Adresse lässt sich wiederherstellen.`,
  'changed.trashed.final': (address, provider) =>
    `${address} ist im Papierkorb und empfängt keine E-Mails. Wiederherstellen lässt sich die Adresse nur auf der Website von ${provider}.`,
  'changed.deleted': (address) => `${address} ist gelöscht`,
  'promotions.blocked': 'Werbung blockiert',
  'promotions.off': (address) => `Werbung an ${address} wird blockiert. Andere E-Mails kommen an.`,
  'promotions.on': (address) => `Alle E-Mails an ${address} kommen wieder an`,
  'pin.on': (address) => `${address} ist angeheftet`,
  'pin.off': (address) => `${address} ist nicht mehr angeheftet`,
  pinned: 'Angeheftet',
  'label.untold': 'Label nur hier',
  'copied.active': (address) => `${address} kopiert`,
  'copied.off': (address) => `${address} kopiert. Die Adresse ist deaktiviert.`,
  'copied.off.caught': (address) =>
    `${address} kopiert. Die Adresse ist deaktiviert. Hat die Domain ein Catch-All, kommen E-Mails möglicherweise weiterhin an.`,
  'copied.off.to-trash': (address) =>
    `${address} kopiert. Die Adresse ist deaktiviert: E-Mails landen im Papierkorb Ihres Postfachs.`,
  'copied.trashed': (address) =>
    `${address} kopiert. Die Adresse ist im Papierkorb und empfängt keine E-Mails.`,
  'copied.trashed.bounces': (address) =>
    `${address} kopiert. Die Adresse ist gelöscht: E-Mails gehen an die Absender zurück.`,
  'copied.deleted': (address) => `${address} kopiert. Die Adresse ist gelöscht.`,
  'label.of': (address) => `Label von ${address}`,
  'label.title': (address) => `Label für ${address}`,
  'label.name': 'Label',
  'label.hint': 'Wofür die Adresse ist. Ein leeres Feld entfernt das Label.',
  'label.yes': 'Speichern',
  'label.no': 'Abbrechen',

  'details.name': 'Details',
  'details.destination': 'Leitet weiter an',
  'details.displayName': 'Angezeigt als',
  'details.service': 'Dienst',
  'details.account': 'Konto',
  'details.label': 'Label',
  'details.made': 'Erstellt',
  'details.copied': 'Zuletzt kopiert',
  'details.state': 'Status',
  'details.domain': 'Domain in ihrer Schrift',

  'delete.forever.off':
    'Was jetzt keine E-Mails empfängt, empfängt auch weiterhin keine. Das ist endgültig: Eine gelöschte Adresse kann nie wieder erstellt werden, weder von Ihnen noch von anderen.',
  'delete.perhaps.off':
    'Was jetzt keine E-Mails empfängt, empfängt auch weiterhin keine. Das lässt sich nicht rückgängig machen, und möglicherweise kann derselbe Name nicht noch einmal erstellt werden.',
  'delete.again.off':
    'Was jetzt keine E-Mails empfängt, empfängt auch weiterhin keine. Derselbe Name kann erneut erstellt werden.',
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

  'sendFrom.title': (address) => `Schreiben von ${address}`,
  'sendFrom.text':
    'E-Mails an die kopierte Adresse erreichen die Person, die Sie angeben, und kommen von dieser Adresse.',
  'sendFrom.to': 'An wen Sie schreiben',
  'sendFrom.to.hint': 'Die E-Mail-Adresse der Person, etwa name@example.com.',
  'sendFrom.yes': 'Kopieren',
  'sendFrom.no': 'Abbrechen',
  'sendFrom.done': 'Sendeadresse kopiert',
  'sendFrom.done.text': (to) => `E-Mails an diese Adresse erreichen ${to}:`,
  'sendFrom.done.how': (address) =>
    `Schreiben Sie aus dem Postfach dorthin, in dem E-Mails an ${address} ankommen; andere Postfächer werden möglicherweise abgewiesen.`,
  'sendFrom.byHand': 'Dies ist die Adresse:',
  'sendFrom.close': 'Schließen',

  'displayName.title': (address) => `Anzeigename von ${address}`,
  'displayName.text': 'Empfänger sehen diesen Namen neben der Adresse, wenn Sie von ihr schreiben.',
  'displayName.field': 'Anzeigename',
  'displayName.hint': 'Bleibt das Feld leer, gelten die Einstellungen beim Dienst.',
  'displayName.yes': 'Speichern',
  'displayName.no': 'Abbrechen',
  'displayName.done': (address, name) => `E-Mails von ${address} zeigen jetzt den Namen „${name}“`,
  'displayName.done.none': (address) => `${address} hat jetzt keinen eigenen Anzeigenamen`,

  'forward.title': (address) => `${address} weiterleiten`,
  'forward.legend': 'Empfänger',
  'forward.asking': 'Empfänger werden abgefragt…',
  'forward.empty': 'Der Dienst bietet keine Empfänger an. Fügen Sie auf seiner Website einen hinzu.',
  'forward.none': 'Wählen Sie mindestens einen Empfänger.',
  'forward.others': (recipients) =>
    `E-Mails gehen derzeit auch an ${all(recipients)}; das bietet der Dienst nicht mehr an.`,
  'forward.yes': 'Weiterleiten',
  'forward.no': 'Abbrechen',
  'forward.again': 'Erneut abfragen',
  'forward.done': (address, destination) => `E-Mails an ${address} gehen jetzt an ${destination}`,
  'forward.done.somewhere': (address) => `Die Empfänger von ${address} sind geändert`,
}
