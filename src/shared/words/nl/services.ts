import type { ProviderId } from '../../views/provider.ts'
import type { AbilityWords, ServiceListWords } from '../catalogue.ts'
import type { ServiceWords } from '../service-words.ts'
import { number, plural } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The names on English pages of services stay as they are shown there. */
export const serviceWords: Readonly<Record<ProviderId, ServiceWords>> = {
  haltman: {
    about: 'Gratis doorsturen op veel gedeelde domeinen.',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      'Kies hieronder “Sleutel per e-mail krijgen”.',
      'Typ het adres waarop je mail moet binnenkomen.',
      'Typ de code uit de e-mail.',
    ],
  },
  likedo: {
    about: 'Doorsturen op korte gedeelde domeinen, gratis of betaald.',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'Open op de website “Settings” en dan “API Keys”.',
      'Kies “Create API Key” en kopieer de sleutel: die wordt één keer getoond.',
      'Plak de sleutel hieronder.',
    ],
  },
  simplelogin: {
    about: 'Doorsturen op gedeelde en eigen domeinen, gratis of betaald, ook op je eigen server.',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'self-hosted',
      'eigen server',
    ],
    steps: [
      'Open op app.simplelogin.io “API Keys”; gebruikers van Proton Pass kiezen “Log in with Proton”.',
      'Typ een naam onder “New API Key”, kies “Create” en typ je wachtwoord als daarom wordt gevraagd.',
      'Kopieer de sleutel, die één keer wordt getoond, en plak die hieronder.',
    ],
    note: 'Op gedeelde domeinen wordt een willekeurig woord aan een naam toegevoegd. Wat bij SimpleLogin in de prullenbak staat, kan alleen op de website worden hersteld.',
  },
  addy: {
    about: 'Doorsturen op gedeelde en eigen domeinen, gratis of betaald, ook op je eigen server.',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', 'eigen server'],
    steps: [
      'Open op de website “Settings” en dan “API”.',
      'Kies “Create New API Key”, geef de sleutel een naam en typ je wachtwoord.',
      'Kopieer de sleutel, die één keer wordt getoond, en plak die hieronder.',
    ],
    note: 'Op gedeelde domeinen worden vijf tekens aan een naam toegevoegd; met het abonnement Free maakt addy.io de hele naam.',
  },
  proxiedmail: {
    about: 'Doorsturen op gedeelde domeinen.',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['Open op de website “Settings”.', 'Kopieer het API-token en plak het hieronder.'],
    note: 'Aliasmith kan hier alleen adressen maken. Waar de server geen antwoord op geeft, wordt niet aangeboden.',
  },
  mailflusher: {
    about: 'Doorsturen op gedeelde en eigen domeinen.',
    alsoCalled: ['mailflusher.com'],
    steps: [
      'Open op de website “Settings” en dan “API”.',
      'Kies “Create New API Key”, geef de sleutel een naam en typ je wachtwoord.',
      'Kopieer de sleutel, die één keer wordt getoond, en plak die hieronder.',
    ],
  },
  skudo: {
    about: 'Doorsturen op gedeelde en eigen domeinen, ook op je eigen server.',
    alsoCalled: ['skudo.org', 'self-hosted', 'eigen server'],
    steps: [
      'Open op de website “Settings” en dan “API”.',
      'Kies “Create New API Key”, geef de sleutel een naam en typ je wachtwoord.',
      'Kopieer de sleutel, die één keer wordt getoond, en plak die hieronder.',
    ],
  },
  relay: {
    about: 'Willekeurige maskers, gratis of betaald, en zelfgekozen namen op je subdomein met Premium.',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', 'e-mailmaskers'],
    steps: [
      'Log in op relay.firefox.com en open de instellingen.',
      'Kopieer de API-sleutel en plak die hieronder.',
    ],
    note: 'Deze sleutel geeft toegang tot je hele Relay-account, verloopt niet en kan niet worden vervangen: geef die aan niemand. Relay bepaalt zelf welke woorden namen mogen bevatten.',
  },
  fastmail: {
    about: 'Gemaskeerde adressen van een Fastmail-mailbox.',
    alsoCalled: [
      'fastmail.com',
      'masked email',
      'gemaskeerde e-mail',
      'JMAP',
      '1Password',
      'self-hosted',
      'eigen server',
    ],
    steps: [
      'Open op app.fastmail.com de pagina voor nieuwe API-tokens en typ een naam.',
      'Vink “Masked Email” aan en verder niets: het token beheert dan deze adressen en leest geen mail.',
      'Genereer het token, kopieer het, want het wordt één keer getoond, en plak het hieronder.',
    ],
    note: 'Aan een naam worden een punt en vijf letters toegevoegd. Het domein kies je in de instellingen van Fastmail.',
  },
  duckduckgo: {
    about: 'Willekeurige adressen op duck.com, gratis, met trackers uit mail verwijderd.',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'Duck Addresses',
      'unofficial',
      'onofficieel',
    ],
    steps: [
      'Kies hieronder “Sleutel per e-mail krijgen”.',
      'Typ je persoonlijke adres op duck.com.',
      'Typ de vier woorden uit de e-mail.',
    ],
    note: 'Onofficieel: DuckDuckGo ondersteunt geen andere programma’s, dus dit kan op elk moment ophouden te werken. DuckDuckGo geeft geen lijst van adressen: alleen de hier gemaakte zijn bekend.',
  },
  forwardemail: {
    about: 'Doorsturen op eigen en gedeelde domeinen met een betaald abonnement, ook op je eigen server.',
    alsoCalled: ['forwardemail.net', 'self-hosted', 'eigen server'],
    steps: [
      'Open op forwardemail.net “My Account” en dan “Security”.',
      'Kopieer het API-token onder “Developer Access” en plak het hieronder.',
    ],
    note: 'Deze sleutel geeft toegang tot je hele account daar: de domeinen, de aliassen en het verwijderen daarvan. De sleutel verloopt niet. Heeft een domein een catch-all, dan komt mail naar verwijderde adressen nog binnen.',
  },
  improvmx: {
    about: 'Doorsturen op je eigen domeinen, gratis of betaald.',
    alsoCalled: ['improvmx.com', 'custom domain', 'eigen domein'],
    steps: ['Log in op app.improvmx.com/api en kopieer een API-sleutel.', 'Plak de sleutel hieronder.'],
    note: 'De sleutel geeft toegang tot je hele ImprovMX-account. Heeft een domein een catch-all, dan komt mail naar verwijderde adressen nog binnen.',
    withoutDomain:
      'Voeg een domein toe bij ImprovMX of kijk daar of het jouwe actief is, en test dan opnieuw.',
  },
  cloudflare: {
    about: 'Doorsturen op je eigen domeinen bij Cloudflare, gratis.',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', 'eigen domein'],
    steps: [
      'Open op dash.cloudflare.com “My Profile”, “API Tokens” en kies “Create Custom Token”.',
      'Voeg “Zone · Email Routing Rules · Edit”, “Zone · Zone · Read” en “Account · Email Routing Addresses · Read” toe.',
      'Kies die ene zone, maak het token, kopieer het, want het wordt één keer getoond, en plak het hieronder.',
    ],
    note: 'Het token kan elke routeringsregel van zijn zones wijzigen. Met “Zone · Zone Settings · Read” worden domeinen zonder Email Routing weggelaten. Heeft een domein een catch-all, dan kan mail naar uitgeschakelde of verwijderde adressen nog binnenkomen.',
    withoutDomain:
      'Geef het token “Zone · Zone · Read” voor je domein, kijk of het domein actief is en Email Routing daar aanstaat, en test dan opnieuw.',
  },
  'own-domain': {
    about: 'Elke naam op een eigen domein dat alle mail aanneemt.',
    alsoCalled: ['Own domain', 'catch-all', 'catchall', 'custom domain', 'eigen domein', 'wildcard'],
    note: 'Er wordt niet gecontroleerd of de catch-all aanstaat. Alleen als die aanstaat, komt mail naar een adres binnen.',
  },
  'plus-addressing': {
    about: 'Een mailbox die mail naar de eigen naam met een toevoeging aanneemt.',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'sub-addressing',
      'plus address',
      'plusadres',
      'ik+naam',
      'me+name',
      'Gmail',
      'Outlook',
    ],
    note: 'Sommige sites weigeren of negeren de toevoeging, en iedereen kan de mailbox raden.',
  },
  practice: {
    about: 'Om rond te kijken zonder dienst.',
    alsoCalled: ['Practice', 'demo', 'try', 'test', 'proberen', 'oefenen', 'oefenaccount'],
    note: 'De adressen eindigen op practice.invalid en ontvangen geen mail.',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': 'geen sleutel nodig',
  'own-names': 'zelfgekozen namen',
  'made-names': 'namen door de dienst',
  handles: 'handles',
  switch: 'uit- en inschakelen',
  'block-promotions': 'reclame blokkeren',
  trash: 'prullenbak',
  bounce: 'terugsturen en herstellen',
  delete: 'verwijderen',
  'delete-forever': 'definitief verwijderen',
  list: 'lijst van alle adressen',
  'send-from': 'schrijven vanaf een adres',
  recipients: 'keuze van ontvanger',
  labels: 'labels bij de dienst',
  pins: 'vastzetten bij de dienst',
  'key-by-email': 'sleutel per e-mail',
  'own-server': 'eigen server',
  'no-mail': 'ontvangt geen mail',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': 'Dienst',
  'service.hint': 'Zoek op naam, of op wat de dienst moet kunnen, zoals “prullenbak”.',
  'service.list': 'Diensten',
  'service.found': (count) =>
    plural(count, { one: `${number(count)} dienst`, other: `${number(count)} diensten` }),
  'service.none': (text) => `Geen dienst komt overeen met “${text}”.`,
  'service.none.hint': `Zoek naar een ander woord. Bij elke andere maildienst werken “${serviceNames['own-domain']}” en “${serviceNames['plus-addressing']}” zonder hulp van die dienst.`,
  'service.all': 'Alle diensten tonen',
  'service.change': 'Andere dienst',
  'service.steps': (name) => `Zo krijg je een sleutel van ${name}`,
}
