import type { ManyAddressWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** A number of addresses, before a word that does not agree with it. */
const addresses = (count: number): string =>
  plural(count, { one: `${number(count)} adres`, other: `${number(count)} adressen` })

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    'Adressen die nu geen mail ontvangen, blijven zo. Dit is definitief: een verwijderd adres kan nooit opnieuw worden gemaakt, niet door jou en niet door iemand anders.',
  'delete.perhaps.off':
    'Adressen die nu geen mail ontvangen, blijven zo. Dit kan niet ongedaan worden gemaakt, en dezelfde naam kan misschien niet opnieuw worden gemaakt.',
  'delete.again.off':
    'Adressen die nu geen mail ontvangen, blijven zo. Dezelfde naam kan opnieuw worden gemaakt.',
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
}
