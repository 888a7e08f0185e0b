import type { SettingsWords } from '../catalogue.ts'
import { choiceWords } from './choices.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'
import { settingsKeyByEmailWords } from './settings-key-by-email.ts'
import { settingsKeysWords } from './settings-keys.ts'

/**
 * Every phrase of the settings window except the sentences about failures, and those that the pages Addresses, Shortcuts
 * and About load.
 */
export const settingsWords: SettingsWords = {
  ...settingsKeyByEmailWords,
  ...settingsKeysWords,
  ...choiceWords,

  'window.title': (page) => `${page} – Aliasmith`,
  'window.failed': 'De instellingen konden niet worden gelezen.',
  'window.retry': 'Opnieuw proberen',
  'window.preview': 'Voorvertoning',

  'nav.name': 'Instellingen',
  'nav.accounts': 'Accounts',
  'nav.addresses': 'Adressen',
  'nav.creating': 'Nieuwe adressen',
  'nav.shortcuts': 'Sneltoetsen',
  'nav.general': 'Algemeen',
  'nav.about': 'Info',

  'notices.name': 'Mededelingen',
  'notices.dismiss': 'Sluiten',
  'notices.update.download': 'Downloaden',
  'notices.update.install': 'Opnieuw starten en installeren',

  'accounts.title': 'Accounts',
  'accounts.lead': 'Diensten die je adressen maken. Sleutels gaan alleen daarheen.',
  'accounts.list': 'Accounts',
  'accounts.add': 'Account toevoegen',
  'accounts.try': 'Proberen zonder account',
  'accounts.empty.title': 'Verbind je eerste dienst',
  'accounts.empty.text':
    'Voeg een account toe met een sleutel van je dienst. Of kijk eerst rond: het oefenaccount heeft geen sleutel en geen netwerk nodig.',
  'accounts.default': 'Standaard',
  'accounts.edit': 'Bewerken',
  'accounts.edit.of': (nickname) => `Bewerken: ${nickname}`,
  'accounts.makeDefault': 'Standaard maken',
  'accounts.makeDefault.of': (nickname) => `Standaard maken: ${nickname}`,
  'accounts.remove': 'Verwijderen',
  'accounts.remove.of': (nickname) => `Verwijderen: ${nickname}`,
  'accounts.replaceKey': 'Sleutel vervangen',
  'accounts.replaceKey.of': (nickname) => `Sleutel vervangen: ${nickname}`,
  'accounts.enterKey': 'Sleutel invoeren',
  'accounts.enterKey.of': (nickname) => `Sleutel invoeren: ${nickname}`,
  'accounts.isDefault': (nickname) => `Standaardaccount: ${nickname}`,
  'accounts.isSaved': (nickname) => `Account opgeslagen: ${nickname}`,
  'accounts.isRemoved': (nickname) => `Account verwijderd: ${nickname}`,
  'accounts.noMail': 'Ontvangt geen mail',
  'accounts.servicePlan': (plan) => `Abonnement “${plan}”`,

  'state.working': 'Werkt',
  'state.key-rejected': 'Sleutel afgewezen',
  'state.unreachable': 'Niet bereikbaar',
  'state.untested': 'Niet getest',
  'state.blocked': 'Geblokkeerd door de dienst',
  'state.network-blocked': 'Je netwerk is geblokkeerd',

  'key.keychain': 'Sleutel in de systeemsleutelhanger',
  'key.session': 'Sleutel bewaard tot je afsluit',
  'key.not-needed': 'Geen sleutel nodig',
  'key.missing': 'Sleutel ontbreekt',

  'form.add': 'Account toevoegen',
  'form.failed': 'Het formulier kon niet worden gelezen.',
  'form.failed.hint': 'Open het nog een keer om het opnieuw te proberen.',
  'form.edit': (nickname) => `Account “${nickname}” bewerken`,
  'form.nickname': 'Accountnaam',
  'form.nickname.another': (name, place) => `${name} ${number(place)}`,
  'form.key': 'API-sleutel',
  'form.key.get': (provider) => `Een sleutel bij ${provider} halen`,
  'form.key.saved': 'Er is een sleutel opgeslagen. Die wordt nooit meer getoond.',
  'form.key.keep': 'De opgeslagen sleutel houden',
  'form.key.again':
    'De sleutel is opnieuw nodig: een opgeslagen sleutel wordt alleen verstuurd naar de server waarvoor die is opgeslagen.',
  'form.key.lost':
    'Er is geen sleutel opgeslagen voor dit account. Plak de sleutel om het account weer te gebruiken.',
  'form.key.where': 'Bewaard in de sleutelhanger van je systeem, als die er is, en nooit meer getoond.',
  'form.advanced': 'Geavanceerd',
  'form.server': 'Serveradres',
  'form.server.hint': 'Wijzig dit alleen als je de dienst zelf draait.',
  'form.keyInQuery': 'De sleutel in het adres (query) versturen in plaats van in een header',
  'form.keyInQuery.risk':
    'Servers en proxy’s schrijven adressen in hun logboeken, en de sleutel daarmee ook. Gebruik dit alleen als headers niet aankomen.',
  'form.domain': 'Standaarddomein',
  'form.domain.hint':
    'Kies er een of typ een ander. Met “Opslaan” en “Verbinding testen” zie je wat de dienst aanbiedt.',
  'form.plan': 'Abonnement',
  'form.plan.limits': (hour, month) =>
    sentences(
      hour === undefined
        ? 'Onbeperkt aantal verzoeken per uur.'
        : plural(hour, {
            one: `${number(hour)} verzoek per uur.`,
            other: `${number(hour)} verzoeken per uur.`,
          }),
      month === undefined
        ? 'Onbeperkt aantal nieuwe adressen per maand.'
        : plural(month, {
            one: `${number(month)} nieuw adres per maand.`,
            other: `${number(month)} nieuwe adressen per maand.`,
          }),
    ),
  'form.test': 'Verbinding testen',
  'form.testing': 'Testen…',
  'form.save': 'Opslaan',
  'form.saveAnyway': 'Toch opslaan',
  'form.cancel': 'Annuleren',

  'report.good': 'Verbonden.',
  'report.key': 'De sleutel is geaccepteerd.',
  'report.addresses.name': 'Adressen',
  'report.addresses': (count) => `${number(count)} bij de dienst`,
  'report.domains': 'Domeinen',
  'report.domains.list': (names, more) => all(more === 0 ? names : [...names, `nog ${number(more)}`]),
  'report.plan': 'Abonnement',
  'report.plan.name': (plan) => `“${plan}”`,
  'report.quota': 'Resterende adressen',
  'report.quota.left': (left, limit) => `${number(left)} van ${number(limit)}`,
  'report.quota.left.shared': (left, limit) => `${number(left)} van ${number(limit)}, op gedeelde domeinen`,
  'report.expires': 'Sleutel verloopt',
  'report.limits': 'Gebruikelijke limieten',
  'report.blocked': (provider) =>
    `Maar ${provider} heeft de eigenaar van deze sleutel geblokkeerd: er werd geweigerd een adres te maken.`,
  'report.noDomain': (provider) =>
    `Maar met deze sleutel biedt ${provider} geen domein voor nieuwe adressen aan.`,

  'discard.title': 'Je wijzigingen weggooien?',
  'discard.text': 'Wat je hebt ingevoerd, is nog niet opgeslagen.',
  'discard.yes': 'Weggooien',
  'discard.no': 'Verder bewerken',

  'remove.title': (nickname) => `Account “${nickname}” verwijderen?`,
  'remove.key': 'De sleutel wordt verwijderd uit de sleutelhanger van deze computer.',
  'remove.sessionKey': 'De sleutel, bewaard tot je afsluit, wordt meteen vergeten.',
  'remove.addresses': 'De adressen blijven in je lijst en blijven werken bij de dienst.',
  'remove.practice': 'De oefenadressen blijven in je lijst.',
  'remove.own':
    'De adressen blijven in je lijst. Of de mail ervoor binnenkomt, hangt net als voorheen van je maildienst af.',
  'remove.handles':
    'De lijst van handles wordt hier vergeten. Ze blijven bij de dienst van jou en kunnen opnieuw worden toegevoegd.',
  'remove.yes': 'Account verwijderen',
  'remove.no': 'Annuleren',

  'handles.name': 'Handles',
  'handles.of': (nickname) => `Handles van het account “${nickname}”`,
  'handles.lead': (provider) =>
    `Een handle is één naam op elk domein van ${provider}. Een domein dat uit is, weigert mail aan de handle.`,
  'handles.handle': 'Handle',
  'handles.claim': 'Handle claimen',
  'handles.existing.lead': 'Heb je er al een?',
  'handles.existing': 'Toevoegen aan de lijst',
  'handles.to': (destination) => `naar ${destination}`,
  'handles.domains': (handle) => `Domeinen van ${handle}`,
  'handles.uncertain':
    'Een vraagteken: de dienst heeft nog niet gezegd of dit domein aan is. Gebruik de schakelaar om zeker te zijn.',
  'handles.release': 'Opheffen',
  'handles.release.of': (handle) => `${handle} opheffen`,
  'handles.check': 'Opnieuw controleren',
  'handles.check.of': (handle) => `Opnieuw controleren: ${handle}`,
  'handles.forget': 'Uit lijst verwijderen',
  'handles.forget.of': (handle) => `Uit lijst verwijderen: ${handle}`,
  'handles.state.claiming':
    'Het antwoord is verloren gegaan: het is nog niet bekend of deze handle is geclaimd.',
  'handles.state.releasing':
    'Het antwoord is verloren gegaan: het is nog niet bekend of deze handle is opgeheven.',
  'handles.state.released': 'Opgeheven. De naam kan nooit meer worden gebruikt.',
  'handles.state.gone': 'De dienst heeft deze handle niet meer.',
  'handles.state.not-yours': 'Volgens de dienst is deze handle van iemand anders.',

  'release.title': (handle) => `${handle} opheffen?`,
  'release.forever':
    'Een opgeheven handle kan nooit meer worden gebruikt: niet door jou en niet door iemand anders.',
  'release.mail': 'Mail ernaartoe wordt op elk domein geweigerd, meteen en voor altijd.',
  'release.instead': 'Wil je de mail een tijdje tegenhouden, schakel dan de domeinen uit.',
  'release.confirm': (handle) => `Typ ${handle} om te bevestigen`,
  'release.yes': 'Voor altijd opheffen',
  'release.no': 'Houden',

  'adopt.title': 'Een bestaande handle toevoegen',
  'adopt.how': (provider) =>
    `${provider} kan geen lijst van handles geven. Van wie een handle is, blijkt daar pas als er een domein voor wordt ingeschakeld. Het domein dat je kiest, gaat dus aan.`,
  'adopt.domain': 'In te schakelen domein',
  'adopt.effect': (address) => `Mail naar ${address} wordt geaccepteerd.`,
  'adopt.yes': 'Inschakelen en toevoegen',
  'adopt.no': 'Annuleren',

  'page.loading': 'Laden…',
  'page.failed': 'Deze pagina kon niet worden gelezen.',
  'page.failed.hint': 'Open een andere pagina en kom terug om het opnieuw te proberen.',
}
