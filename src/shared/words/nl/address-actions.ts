import type { AddressActionWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'

/** A number of addresses, before a word that does not agree with it. */
const addresses = (count: number): string =>
  plural(count, { one: `${number(count)} adres`, other: `${number(count)} adressen` })

/** The phrases of what can be done with an address, in every window. */
export const addressActionWords: AddressActionWords = {
  'state.active': 'Actief',
  'state.off': 'Uitgeschakeld',
  'state.off.caught': 'Uitgeschakeld',
  'state.off.to-trash': 'Uit: mail gaat naar de prullenbak',
  'state.trashed': 'In de prullenbak',
  'state.trashed.bounces': 'Verwijderd: mail gaat terug',
  'state.deleted': 'Verwijderd',
  'perhaps.active': 'Misschien ingeschakeld',
  'perhaps.off': 'Misschien uitgeschakeld',
  'perhaps.off.caught': 'Misschien uitgeschakeld',
  'perhaps.off.to-trash': 'Misschien uit: mail gaat naar de prullenbak',
  'perhaps.trashed': 'Misschien in de prullenbak',
  'perhaps.trashed.bounces': 'Misschien verwijderd: mail gaat terug',
  'perhaps.deleted': 'Misschien verwijderd',
  'actions.of': (address) => `Acties voor ${address}`,
  'action.details': 'Details',
  'action.copy': 'Kopiëren',
  'action.copy-send-from': 'Verzendadres kopiëren…',
  'action.label': 'Label',
  'action.display-name': 'Weergavenaam…',
  'action.pin': 'Vastzetten',
  'action.unpin': 'Losmaken',
  'action.forward': 'Doorsturen naar…',
  'action.open-at-service': 'Openen bij de dienst',
  'action.turn-off': 'Uitschakelen',
  'action.turn-off.caught': 'Uitschakelen',
  'action.turn-off.to-trash': 'Uitschakelen: mail naar prullenbak',
  'action.turn-on': 'Inschakelen',
  'action.block-promotions': 'Reclame blokkeren',
  'action.allow-promotions': 'Reclame toestaan',
  'action.trash': 'Naar prullenbak',
  'action.trash.bounces': 'Verwijderen: mail gaat terug',
  'action.restore': 'Herstellen',
  'action.delete': 'Verwijderen…',
  'action.delete-forever': 'Definitief verwijderen…',
  'keys.copy': 'Kopiëren',
  'keys.copy-send-from': 'Verzendadres kopiëren',
  'keys.label': 'Label',
  'keys.display-name': 'Weergavenaam',
  'keys.turn-off': 'Uit- of inschakelen',
  'keys.block-promotions': 'Reclame blokkeren of toestaan',
  'keys.pin': 'Vastzetten of losmaken',
  'keys.forward': 'Doorsturen',
  'keys.open-at-service': 'Openen bij de dienst',
  'keys.restore': 'Herstellen uit de prullenbak',
  'keys.delete': 'Verwijderen',
  'keys.details': 'Details tonen',
  'keys.menu': 'Alle acties',
  'changed.active': (address) => `${address} is ingeschakeld`,
  'changed.off': (address) => `${address} is uitgeschakeld`,
  'changed.off.to-trash': (address) =>
    `${address} is uitgeschakeld. De mail gaat naar de prullenbak van je mailbox.`,
  'changed.off.caught': (address) =>
    `${address} is uitgeschakeld. Heeft het domein een catch-all, dan kan er nog mail binnenkomen.`,
  'changed.trashed': (address) => `${address} staat in de prullenbak en ontvangt geen mail.`,
  'changed.trashed.bounces': (address) =>
    `${address} is verwijderd en de mail gaat terug naar de afzenders. Het adres kan worden hersteld.`,
  'changed.trashed.final': (address, provider) =>
    `${address} staat in de prullenbak en ontvangt geen mail. Herstellen kan alleen op de website van ${provider}.`,
  'changed.deleted': (address) => `${address} is verwijderd`,
  'promotions.blocked': 'Reclame geblokkeerd',
  'promotions.off': (address) => `Reclame naar ${address} wordt geblokkeerd. Andere mail komt binnen.`,
  'promotions.on': (address) => `Alle mail naar ${address} komt weer binnen`,
  'pin.on': (address) => `${address} is vastgezet`,
  'pin.off': (address) => `${address} is niet meer vastgezet`,
  pinned: 'Vastgezet',
  'label.untold': 'Label alleen hier',
  'copied.active': (address) => `${address} gekopieerd`,
  'copied.off': (address) => `${address} gekopieerd. Het adres is uitgeschakeld.`,
  'copied.off.caught': (address) =>
    `${address} gekopieerd. Het adres is uitgeschakeld. Heeft het domein een catch-all, dan kan er nog mail binnenkomen.`,
  'copied.off.to-trash': (address) =>
    `${address} gekopieerd. Het adres is uitgeschakeld: de mail gaat naar de prullenbak van je mailbox.`,
  'copied.trashed': (address) =>
    `${address} gekopieerd. Het adres staat in de prullenbak en ontvangt geen mail.`,
  'copied.trashed.bounces': (address) =>
    `${address} gekopieerd. Het adres is verwijderd: de mail gaat terug naar de afzenders.`,
  'copied.deleted': (address) => `${address} gekopieerd. Het adres is verwijderd.`,
  'label.of': (address) => `Label van ${address}`,
  'label.title': (address) => `Label voor ${address}`,
  'label.name': 'Label',
  'label.hint': 'Waarvoor het adres is. Laat leeg om het label te verwijderen.',
  'label.yes': 'Opslaan',
  'label.no': 'Annuleren',

  'details.name': 'Details',
  'details.destination': 'Stuurt door naar',
  'details.displayName': 'Getoond als',
  'details.service': 'Dienst',
  'details.account': 'Account',
  'details.label': 'Label',
  'details.made': 'Gemaakt',
  'details.copied': 'Laatst gekopieerd',
  'details.state': 'Status',
  'details.domain': 'Domein in eigen schrift',

  'delete.forever.off':
    'Wat nu geen mail ontvangt, blijft zo. Dit is definitief: een verwijderd adres kan nooit opnieuw worden gemaakt, niet door jou en niet door iemand anders.',
  'delete.perhaps.off':
    'Wat nu geen mail ontvangt, blijft zo. Dit kan niet ongedaan worden gemaakt, en dezelfde naam kan misschien niet opnieuw worden gemaakt.',
  'delete.again.off': 'Wat nu geen mail ontvangt, blijft zo. Dezelfde naam kan opnieuw worden gemaakt.',
  'delete.caught.off':
    'Dezelfde naam kan opnieuw worden gemaakt. Heeft het domein een catch-all, dan kan er nog mail binnenkomen.',

  'delete.title': (count) => `${addresses(count)} verwijderen?`,
  'delete.names': (count) =>
    plural(count, {
      one: `${number(count)} te verwijderen adres`,
      other: `${number(count)} te verwijderen adressen`,
    }),
  'delete.forever': (count) =>
    plural(count, {
      one: 'Het ontvangt meteen geen mail meer. Dit is definitief: een verwijderd adres kan nooit opnieuw worden gemaakt, niet door jou en niet door iemand anders.',
      other:
        'Ze ontvangen meteen geen mail meer. Dit is definitief: een verwijderd adres kan nooit opnieuw worden gemaakt, niet door jou en niet door iemand anders.',
    }),
  'delete.perhaps': (count) =>
    plural(count, {
      one: 'Het ontvangt meteen geen mail meer. Dit kan niet ongedaan worden gemaakt, en dit adres kan misschien niet opnieuw worden gemaakt.',
      other:
        'Ze ontvangen meteen geen mail meer. Dit kan niet ongedaan worden gemaakt, en deze adressen kunnen misschien niet opnieuw worden gemaakt.',
    }),
  'delete.again': (count) =>
    plural(count, {
      one: 'Het ontvangt meteen geen mail meer. Dezelfde naam kan opnieuw worden gemaakt.',
      other: 'Ze ontvangen meteen geen mail meer. Dezelfde namen kunnen opnieuw worden gemaakt.',
    }),
  'delete.caught': (count) =>
    plural(count, {
      one: 'Het ontvangt meteen geen mail meer, tenzij het domein een catch-all heeft die de mail nog aanneemt. Dezelfde naam kan opnieuw worden gemaakt.',
      other:
        'Ze ontvangen meteen geen mail meer, tenzij het domein een catch-all heeft die de mail nog aanneemt. Dezelfde namen kunnen opnieuw worden gemaakt.',
    }),
  'delete.practice': (count) =>
    plural(count, {
      one: 'Een oefenadres ontvangt geen mail; het wordt alleen als verwijderd gemarkeerd.',
      other: 'Oefenadressen ontvangen geen mail; ze worden alleen als verwijderd gemarkeerd.',
    }),
  'delete.none': (count) =>
    plural(count, {
      one: 'Dit adres kan niet worden verwijderd',
      other: `Geen van deze ${number(count)} adressen kan worden verwijderd`,
    }),
  'delete.cannot': (count, provider) =>
    plural(count, {
      one: `${number(count)} adres van ${provider} blijft: de dienst biedt geen manier om te verwijderen.`,
      other: `${number(count)} adressen van ${provider} blijven: de dienst biedt geen manier om te verwijderen.`,
    }),
  'delete.state': (count, provider) =>
    plural(count, {
      one: `${number(count)} adres van ${provider} blijft: het is niet actief, en de dienst verwijdert alleen actieve adressen.`,
      other: `${number(count)} adressen van ${provider} blijven: ze zijn niet actief, en de dienst verwijdert alleen actieve adressen.`,
    }),
  'delete.gone': (count, account) =>
    plural(count, {
      one: `${number(count)} adres van het account “${account}” blijft: dit account staat niet in Aliasmith, dus er kan niets aan de dienst worden gevraagd.`,
      other: `${number(count)} adressen van het account “${account}” blijven: dit account staat niet in Aliasmith, dus er kan niets aan de dienst worden gevraagd.`,
    }),
  'delete.handle': (count) =>
    plural(count, {
      one: `${number(count)} adres blijft: het hoort bij een handle, die alleen als geheel wordt uitgeschakeld of opgeheven.`,
      other: `${number(count)} adressen blijven: ze horen bij handles, die alleen als geheel worden uitgeschakeld of opgeheven.`,
    }),
  'delete.yes': 'Definitief verwijderen',
  'delete.yes.practice': 'Verwijderen',
  'delete.no': 'Annuleren',
  'delete.progress': (done, total) => `${number(done)} van ${number(total)}`,
  'delete.report': (count) => `${addresses(count)} verwijderd`,
  'delete.report.nothing': 'Er is geen adres verwijderd',
  'delete.report.unknown': 'Het antwoord is verloren gegaan',
  'delete.kept': (count) => `${addresses(count)} behouden`,
  'delete.unsaved': (count) => `${addresses(count)} verwijderd, maar niet vastgelegd`,
  'delete.unknown': (count) =>
    plural(count, {
      one: `${number(count)} adres is misschien verwijderd`,
      other: `${number(count)} adressen zijn misschien verwijderd`,
    }),
  'delete.close': 'Sluiten',

  'bulk.title.label': (count) => `Label voor ${addresses(count)}`,
  'bulk.title.turn-off': (count) => `${addresses(count)} uitschakelen?`,
  'bulk.title.turn-on': (count) => `${addresses(count)} inschakelen?`,
  'bulk.text.label': 'Het nieuwe label vervangt de bestaande labels. Laat leeg om ze te verwijderen.',
  'bulk.text.turn-off': 'Ze kunnen weer worden ingeschakeld.',
  'bulk.text.turn-off.caught':
    'Ze kunnen weer worden ingeschakeld. Waar het domein een catch-all heeft, kan er nog mail binnenkomen.',
  'bulk.text.turn-off.to-trash':
    'De mail gaat naar de prullenbak van je mailbox tot ze weer worden ingeschakeld.',
  'bulk.text.turn-on': 'Ze ontvangen weer mail.',
  'bulk.names': (count) =>
    plural(count, {
      one: `${number(count)} te wijzigen adres`,
      other: `${number(count)} te wijzigen adressen`,
    }),
  'bulk.stay.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} adres blijft zoals het is: het kan niet worden uitgeschakeld of is al uit.`,
      other: `${number(count)} adressen blijven zoals ze zijn: ze kunnen niet worden uitgeschakeld of zijn al uit.`,
    }),
  'bulk.stay.turn-on': (count) =>
    plural(count, {
      one: `${number(count)} adres blijft zoals het is: het kan niet worden ingeschakeld of is al aan.`,
      other: `${number(count)} adressen blijven zoals ze zijn: ze kunnen niet worden ingeschakeld of zijn al aan.`,
    }),
  'bulk.none': 'Geen van deze adressen kan worden gewijzigd',
  'bulk.yes.label': 'Opslaan',
  'bulk.yes.turn-off': 'Uitschakelen',
  'bulk.yes.turn-on': 'Inschakelen',
  'bulk.no': 'Annuleren',
  'bulk.stop': 'Stoppen',
  'bulk.stopping': 'Stopt na dit adres…',
  'bulk.done.label': (count) => `${addresses(count)} gelabeld`,
  'bulk.done.turn-off': (count) => `${addresses(count)} uitgeschakeld`,
  'bulk.done.turn-on': (count) => `${addresses(count)} ingeschakeld`,
  'bulk.nothing': 'Er is geen adres gewijzigd',
  'bulk.kept': (count) => `${addresses(count)} niet gewijzigd`,
  'bulk.unknown': (count) =>
    plural(count, {
      one: `${number(count)} adres is misschien gewijzigd`,
      other: `${number(count)} adressen zijn misschien gewijzigd`,
    }),
  'bulk.untold': (count) => `${addresses(count)} hier gelabeld, maar niet bij de dienst`,
  'bulk.left': (count) =>
    plural(count, {
      one: `${number(count)} adres is gebleven zoals het was.`,
      other: `${number(count)} adressen zijn gebleven zoals ze waren.`,
    }),
  'bulk.notAsked': (service) => `Er is niets aan ${service} gevraagd, omdat een eerder verzoek is mislukt.`,

  'sendFrom.title': (address) => `Schrijven vanaf ${address}`,
  'sendFrom.text': 'Mail naar het gekopieerde adres bereikt de persoon die je noemt en komt van dit adres.',
  'sendFrom.to': 'Aan wie je schrijft',
  'sendFrom.to.hint': 'Het e-mailadres van die persoon, zoals naam@example.com.',
  'sendFrom.yes': 'Kopiëren',
  'sendFrom.no': 'Annuleren',
  'sendFrom.done': 'Verzendadres gekopieerd',
  'sendFrom.done.text': (to) => `Mail naar dit adres bereikt ${to}:`,
  'sendFrom.done.how': (address) =>
    `Schrijf ernaartoe vanuit de mailbox die de mail van ${address} ontvangt; andere mailboxen worden misschien geweigerd.`,
  'sendFrom.byHand': 'Dit is het adres:',
  'sendFrom.close': 'Sluiten',

  'displayName.title': (address) => `Weergavenaam van ${address}`,
  'displayName.text': 'Ontvangers zien deze naam naast het adres als je vanaf dit adres schrijft.',
  'displayName.field': 'Weergavenaam',
  'displayName.hint': 'Is het veld leeg, dan bepalen de instellingen bij de dienst dit.',
  'displayName.yes': 'Opslaan',
  'displayName.no': 'Annuleren',
  'displayName.done': (address, name) => `Mail van ${address} toont nu de naam ${name}`,
  'displayName.done.none': (address) => `${address} heeft nu geen eigen weergavenaam`,

  'forward.title': (address) => `${address} doorsturen`,
  'forward.legend': 'Ontvangers',
  'forward.asking': 'Ontvangers opvragen…',
  'forward.empty': 'De dienst biedt geen ontvangers aan. Voeg er een toe op de website van de dienst.',
  'forward.none': 'Kies minstens één ontvanger.',
  'forward.others': (recipients) =>
    `De mail gaat nu ook naar ${all(recipients)}, maar de dienst biedt die niet meer aan.`,
  'forward.yes': 'Doorsturen',
  'forward.no': 'Annuleren',
  'forward.again': 'Opnieuw opvragen',
  'forward.done': (address, destination) => `Mail naar ${address} gaat nu naar ${destination}`,
  'forward.done.somewhere': (address) => `De ontvangers van ${address} zijn gewijzigd`,
}
