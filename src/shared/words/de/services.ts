import type { ProviderId } from '../../views/provider.ts'
import type { AbilityWords, ServiceListWords } from '../catalogue.ts'
import type { ServiceWords } from '../service-words.ts'
import { number, plural } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The names on English pages of services stay as they are shown there. */
export const serviceWords: Readonly<Record<ProviderId, ServiceWords>> = {
  haltman: {
    about: 'Kostenlose Weiterleitung an vielen gemeinsamen Domains.',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      'Wählen Sie unten „Schlüssel per E-Mail holen“.',
      'Geben Sie die Adresse ein, an der Ihre E-Mails ankommen sollen.',
      'Geben Sie den Code aus der E-Mail ein.',
    ],
  },
  likedo: {
    about: 'Weiterleitung an kurzen gemeinsamen Domains, kostenlos oder kostenpflichtig.',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'Öffnen Sie auf der Website „Settings“, dann „API Keys“.',
      'Wählen Sie „Create API Key“, und kopieren Sie den Schlüssel: Er wird nur einmal angezeigt.',
      'Fügen Sie ihn unten ein.',
    ],
  },
  simplelogin: {
    about:
      'Weiterleitung an gemeinsamen und eigenen Domains, kostenlos oder kostenpflichtig, auch auf Ihrem eigenen Server.',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'E-Mail-Adresse verbergen',
      'self-hosted',
      'selbst gehostet',
    ],
    steps: [
      'Öffnen Sie auf app.simplelogin.io „API Keys“; mit Proton Pass wählen Sie „Log in with Proton“.',
      'Geben Sie unter „New API Key“ einen Namen ein, wählen Sie „Create“, und geben Sie bei Nachfrage Ihr Passwort ein.',
      'Kopieren Sie den Schlüssel, der nur einmal angezeigt wird, und fügen Sie ihn unten ein.',
    ],
    note: 'An gemeinsamen Domains hängt der Dienst ein zufälliges Wort an den Namen. Was dort im Papierkorb ist, stellt nur die Website wieder her.',
  },
  addy: {
    about:
      'Weiterleitung an gemeinsamen und eigenen Domains, kostenlos oder kostenpflichtig, auch auf Ihrem eigenen Server.',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', 'selbst gehostet'],
    steps: [
      'Öffnen Sie auf der Website „Settings“, dann „API“.',
      'Wählen Sie „Create New API Key“, benennen Sie ihn, und geben Sie Ihr Passwort ein.',
      'Kopieren Sie den Schlüssel, der nur einmal angezeigt wird, und fügen Sie ihn unten ein.',
    ],
    note: 'An gemeinsamen Domains hängt der Dienst fünf Zeichen an den Namen; im Tarif Free bestimmt er ihn ganz.',
  },
  proxiedmail: {
    about: 'Weiterleitung an gemeinsamen Domains.',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: [
      'Öffnen Sie auf der Website „Settings“.',
      'Kopieren Sie das API-Token, und fügen Sie es unten ein.',
    ],
    note: 'Aliasmith kann hier nur Adressen erstellen. Was der Server nicht beantwortet, wird nicht angeboten.',
  },
  mailflusher: {
    about: 'Weiterleitung an gemeinsamen und eigenen Domains.',
    alsoCalled: ['mailflusher.com'],
    steps: [
      'Öffnen Sie auf der Website „Settings“, dann „API“.',
      'Wählen Sie „Create New API Key“, benennen Sie ihn, und geben Sie Ihr Passwort ein.',
      'Kopieren Sie den Schlüssel, der nur einmal angezeigt wird, und fügen Sie ihn unten ein.',
    ],
  },
  skudo: {
    about: 'Weiterleitung an gemeinsamen und eigenen Domains, auch auf Ihrem eigenen Server.',
    alsoCalled: ['skudo.org', 'self-hosted', 'selbst gehostet'],
    steps: [
      'Öffnen Sie auf der Website „Settings“, dann „API“.',
      'Wählen Sie „Create New API Key“, benennen Sie ihn, und geben Sie Ihr Passwort ein.',
      'Kopieren Sie den Schlüssel, der nur einmal angezeigt wird, und fügen Sie ihn unten ein.',
    ],
  },
  relay: {
    about:
      'Zufällige Masken, kostenlos oder kostenpflichtig, und mit Premium frei gewählte Namen an Ihrer Subdomain.',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', 'E-Mail-Masken'],
    steps: [
      'Melden Sie sich auf relay.firefox.com an, und öffnen Sie die Einstellungen.',
      'Kopieren Sie den API-Schlüssel, und fügen Sie ihn unten ein.',
    ],
    note: 'Dieser Schlüssel verfügt über Ihr ganzes Relay-Konto, läuft nicht ab und kann nicht ersetzt werden: Geben Sie ihn niemandem. Welche Wörter Namen enthalten dürfen, entscheidet Relay selbst.',
  },
  fastmail: {
    about: 'Maskierte Adressen eines Fastmail-Postfachs.',
    alsoCalled: [
      'fastmail.com',
      'masked email',
      'maskierte E-Mail',
      'JMAP',
      '1Password',
      'self-hosted',
      'selbst gehostet',
    ],
    steps: [
      'Öffnen Sie auf app.fastmail.com die Seite für neue API-Tokens, und geben Sie einen Namen ein.',
      'Kreuzen Sie „Masked Email“ an und sonst nichts: Das Token verfügt dann über diese Adressen und liest keine E-Mails.',
      'Erzeugen Sie das Token, kopieren Sie es, da es nur einmal angezeigt wird, und fügen Sie es unten ein.',
    ],
    note: 'Der Dienst hängt einen Punkt und fünf Buchstaben an den Namen. Die Domain wird in den Einstellungen von Fastmail gewählt.',
  },
  duckduckgo: {
    about: 'Zufällige Adressen an duck.com, kostenlos; Tracker werden aus E-Mails entfernt.',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'E-Mail-Schutz',
      'Duck Addresses',
      'Duck-Adressen',
      'unofficial',
      'inoffiziell',
    ],
    steps: [
      'Wählen Sie unten „Schlüssel per E-Mail holen“.',
      'Geben Sie Ihre persönliche Adresse an duck.com ein.',
      'Geben Sie die vier Wörter aus der E-Mail ein.',
    ],
    note: 'Inoffiziell: DuckDuckGo unterstützt keine anderen Programme, daher kann dies jederzeit aufhören zu funktionieren. Der Dienst listet keine Adressen auf: Nur hier erstellte sind bekannt.',
  },
  forwardemail: {
    about:
      'Weiterleitung an eigenen und gemeinsamen Domains mit kostenpflichtigem Tarif, auch auf Ihrem eigenen Server.',
    alsoCalled: ['forwardemail.net', 'self-hosted', 'selbst gehostet'],
    steps: [
      'Öffnen Sie auf forwardemail.net „My Account“, dann „Security“.',
      'Kopieren Sie das API-Token unter „Developer Access“, und fügen Sie es unten ein.',
    ],
    note: 'Dieser Schlüssel verfügt über Ihr ganzes Konto dort: seine Domains, seine Aliasse und deren Löschung. Er läuft nicht ab. Hat eine Domain ein Catch-All, kommen E-Mails an ihre gelöschten Adressen weiterhin an.',
  },
  improvmx: {
    about: 'Weiterleitung an Ihren eigenen Domains, kostenlos oder kostenpflichtig.',
    alsoCalled: ['improvmx.com', 'custom domain', 'eigene Domain'],
    steps: [
      'Kopieren Sie auf app.improvmx.com/api, dort angemeldet, einen API-Schlüssel.',
      'Fügen Sie ihn unten ein.',
    ],
    note: 'Der Schlüssel verfügt über Ihr ganzes ImprovMX-Konto. Hat eine Domain ein Catch-All, kommen E-Mails an ihre gelöschten Adressen weiterhin an.',
    withoutDomain:
      'Fügen Sie bei ImprovMX eine Domain hinzu, oder sehen Sie dort nach, ob Ihre aktiv ist, und testen Sie dann erneut.',
  },
  cloudflare: {
    about: 'Weiterleitung an Ihren eigenen Domains bei Cloudflare, kostenlos.',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', 'eigene Domain'],
    steps: [
      'Öffnen Sie auf dash.cloudflare.com „My Profile“, „API Tokens“, und wählen Sie „Create Custom Token“.',
      'Fügen Sie Zone · Email Routing Rules · Edit, Zone · Zone · Read und Account · Email Routing Addresses · Read hinzu.',
      'Wählen Sie die eine Zone, erstellen Sie das Token, kopieren Sie es, da es nur einmal angezeigt wird, und fügen Sie es unten ein.',
    ],
    note: 'Das Token kann jede Weiterleitungsregel seiner Zonen ändern. Mit Zone · Zone Settings · Read werden Domains ohne Email Routing ausgelassen. Hat eine Domain ein Catch-All, kommen E-Mails an ihre deaktivierten oder gelöschten Adressen möglicherweise weiterhin an.',
    withoutDomain:
      'Geben Sie dem Token Zone · Zone · Read für Ihre Domain, sehen Sie nach, ob die Domain aktiv und Email Routing dort eingeschaltet ist, und testen Sie dann erneut.',
  },
  'own-domain': {
    about: 'Beliebige Namen an einer Ihrer Domains, die alle E-Mails annimmt.',
    alsoCalled: ['Own domain', 'catch-all', 'catchall', 'custom domain', 'eigene Domain', 'wildcard'],
    note: 'Ob das Catch-All eingeschaltet ist, wird nicht geprüft. Nur wenn es das ist, kommen E-Mails an eine Adresse an.',
  },
  'plus-addressing': {
    about: 'Ein Postfach, das E-Mails an seinen Namen mit einem Zusatz annimmt.',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'sub-addressing',
      'plus address',
      'Plus-Adressierung',
      'ich+name',
      'me+name',
      'Gmail',
      'Outlook',
    ],
    note: 'Manche Websites lehnen den Zusatz ab oder ignorieren ihn, und alle können das Postfach erraten.',
  },
  practice: {
    about: 'Zum Umsehen ohne Dienst.',
    alsoCalled: ['Practice', 'demo', 'try', 'test', 'ausprobieren', 'üben', 'Übungskonto'],
    note: 'Die Adressen enden auf practice.invalid und empfangen keine E-Mails.',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': 'kein Schlüssel nötig',
  'own-names': 'frei gewählte Namen',
  'made-names': 'Namen vom Dienst',
  handles: 'Handles',
  switch: 'deaktivieren und aktivieren',
  'block-promotions': 'Werbung blockieren',
  trash: 'Papierkorb',
  bounce: 'zurückschicken und wiederherstellen',
  delete: 'löschen',
  'delete-forever': 'endgültig löschen',
  list: 'Liste aller Adressen',
  'send-from': 'von einer Adresse schreiben',
  recipients: 'Wahl des Empfängers',
  labels: 'Labels beim Dienst',
  pins: 'Anheften beim Dienst',
  'key-by-email': 'Schlüssel per E-Mail',
  'own-server': 'eigener Server',
  'no-mail': 'empfängt keine E-Mails',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': 'Dienst',
  'service.hint': 'Suchen Sie nach dem Namen oder danach, was er können soll, etwa „Papierkorb“.',
  'service.list': 'Dienste',
  'service.found': (count) =>
    plural(count, { one: `${number(count)} Dienst`, other: `${number(count)} Dienste` }),
  'service.none': (text) => `Kein Dienst passt zu „${text}“.`,
  'service.none.hint': `Suchen Sie nach einem anderen Wort. Mit jedem anderen E-Mail-Dienst funktionieren „${serviceNames['own-domain']}“ und „${serviceNames['plus-addressing']}“ ohne dessen Hilfe.`,
  'service.all': 'Alle Dienste anzeigen',
  'service.change': 'Dienst wechseln',
  'service.steps': (name) => `So erhalten Sie einen Schlüssel von ${name}`,
}
