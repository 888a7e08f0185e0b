import type { AbilityWords, ServiceListWords, ServiceWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The steps are those of the service's own pages, whose names stay as they are. */
export const serviceWords: ServiceWords = {
  haltman: {
    about: 'Inoltro gratuito su molti domini condivisi.',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      'Scegli “Ottieni una chiave via email” qui sotto.',
      'Scrivi l’indirizzo a cui deve arrivare la tua posta.',
      'Scrivi il codice del messaggio.',
    ],
  },
  likedo: {
    about: 'Inoltro su domini condivisi brevi, gratuito o a pagamento.',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'Nel suo sito, apri Settings, poi API Keys.',
      'Scegli Create API Key e copia la chiave: viene mostrata una sola volta.',
      'Incollala qui sotto.',
    ],
  },
  simplelogin: {
    about: 'Inoltro su domini condivisi e propri, gratuito o a pagamento, anche sul tuo server.',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'self-hosted',
      'server proprio',
    ],
    steps: [
      'Su app.simplelogin.io, apri API Keys; chi usa Proton Pass sceglie “Log in with Proton”.',
      'Scrivi un nome in New API Key, scegli Create e, se richiesta, scrivi la tua password.',
      'Copia la chiave, mostrata una sola volta, e incollala qui sotto.',
    ],
    note: 'Sui domini condivisi aggiunge al nome una parola casuale. Solo il suo sito ripristina ciò che è nel suo cestino.',
  },
  addy: {
    about: 'Inoltro su domini condivisi e propri, gratuito o a pagamento, anche sul tuo server.',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', 'server proprio'],
    steps: [
      'Nel suo sito, apri Settings, poi API.',
      'Scegli Create New API Key, dalle un nome e scrivi la tua password.',
      'Copia la chiave, mostrata una sola volta, e incollala qui sotto.',
    ],
    note: 'Sui domini condivisi aggiunge cinque caratteri al nome, e con il piano Free lo crea per intero.',
  },
  proxiedmail: {
    about: 'Inoltro su domini condivisi.',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['Nel suo sito, apri Settings.', 'Copia il token API e incollalo qui sotto.'],
    note: 'Qui Aliasmith può solo creare indirizzi. Ciò a cui il server non risponde non viene offerto.',
  },
  mailflusher: {
    about: 'Inoltro su domini condivisi e propri.',
    alsoCalled: ['mailflusher.com'],
    steps: [
      'Nel suo sito, apri Settings, poi API.',
      'Scegli Create New API Key, dalle un nome e scrivi la tua password.',
      'Copia la chiave, mostrata una sola volta, e incollala qui sotto.',
    ],
  },
  skudo: {
    about: 'Inoltro su domini condivisi e propri, anche sul tuo server.',
    alsoCalled: ['skudo.org', 'self-hosted', 'server proprio'],
    steps: [
      'Nel suo sito, apri Settings, poi API.',
      'Scegli Create New API Key, dalle un nome e scrivi la tua password.',
      'Copia la chiave, mostrata una sola volta, e incollala qui sotto.',
    ],
  },
  relay: {
    about: 'Alias casuali, gratuiti o a pagamento, e con Premium nomi a scelta sul tuo sottodominio.',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', 'maschere email'],
    steps: [
      'Su relay.firefox.com, accedi e apri le impostazioni.',
      'Copia la chiave API e incollala qui sotto.',
    ],
    note: 'Questa chiave controlla tutto il tuo account Relay, non scade e non si può sostituire: non darla a nessuno. È Relay a decidere quali parole possono contenere i nomi.',
  },
  fastmail: {
    about: 'Indirizzi mascherati di una casella Fastmail.',
    alsoCalled: [
      'fastmail.com',
      'masked email',
      'email mascherate',
      'JMAP',
      '1Password',
      'self-hosted',
      'server proprio',
    ],
    steps: [
      'Apri la pagina dei nuovi token API su app.fastmail.com e scrivi un nome.',
      'Seleziona “Masked Email” e nient’altro: così il token controlla questi indirizzi e non legge la posta.',
      'Genera il token, copialo, perché viene mostrato una sola volta, e incollalo qui sotto.',
    ],
    note: 'Aggiunge al nome un punto e cinque lettere. Il dominio si sceglie nelle impostazioni di Fastmail.',
  },
  duckduckgo: {
    about: 'Indirizzi casuali su duck.com, gratuiti, con i sistemi di tracciamento rimossi dalla posta.',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'Duck Addresses',
      'unofficial',
      'non ufficiale',
    ],
    steps: [
      'Scegli “Ottieni una chiave via email” qui sotto.',
      'Scrivi il tuo indirizzo personale su duck.com.',
      'Scrivi le quattro parole del messaggio.',
    ],
    note: 'Non ufficiale: DuckDuckGo non supporta altri programmi, quindi può smettere di funzionare in qualsiasi momento. Non elenca gli indirizzi: si conoscono solo quelli creati qui.',
  },
  forwardemail: {
    about: 'Inoltro su domini propri e condivisi con un piano a pagamento, anche sul tuo server.',
    alsoCalled: ['forwardemail.net', 'self-hosted', 'server proprio'],
    steps: [
      'Su forwardemail.net, apri My Account, poi Security.',
      'Copia il token API in Developer Access e incollalo qui sotto.',
    ],
    note: 'Questa chiave controlla tutto il tuo account lì: i domini, gli alias e la loro eliminazione. Non scade. Se un dominio ha un catch-all, la posta per i suoi indirizzi eliminati arriva ancora.',
  },
  improvmx: {
    about: 'Inoltro sui tuoi domini, gratuito o a pagamento.',
    alsoCalled: ['improvmx.com', 'custom domain', 'dominio proprio'],
    steps: [
      'Su app.improvmx.com/api, dopo aver effettuato l’accesso, copia una chiave API.',
      'Incollala qui sotto.',
    ],
    note: 'La chiave controlla tutto il tuo account ImprovMX. Se un dominio ha un catch-all, la posta per i suoi indirizzi eliminati arriva ancora.',
    withoutDomain:
      'Aggiungi un dominio su ImprovMX, o controlla lì se il tuo è attivo, poi verifica di nuovo.',
  },
  cloudflare: {
    about: 'Inoltro sui tuoi domini su Cloudflare, gratuito.',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', 'dominio proprio'],
    steps: [
      'Su dash.cloudflare.com, apri My Profile, API Tokens e scegli Create Custom Token.',
      'Aggiungi Zone · Email Routing Rules · Edit, Zone · Zone · Read e Account · Email Routing Addresses · Read.',
      'Scegli solo la zona che serve, crea il token, copialo, perché viene mostrato una sola volta, e incollalo qui sotto.',
    ],
    note: 'Il token può modificare ogni regola di inoltro delle sue zone. Con Zone · Zone Settings · Read, i domini senza Email Routing vengono esclusi. Se un dominio ha un catch-all, la posta per i suoi indirizzi disattivati o eliminati potrebbe ancora arrivare.',
    withoutDomain:
      'Dai al token Zone · Zone · Read per il tuo dominio, controlla che lì il dominio sia attivo ed Email Routing sia attivato, poi verifica di nuovo.',
  },
  'own-domain': {
    about: 'Qualsiasi nome su un tuo dominio che accetta tutta la posta.',
    alsoCalled: ['Own domain', 'catch-all', 'catchall', 'custom domain', 'wildcard', 'dominio proprio'],
    note: 'Nulla verifica che il catch-all sia attivo. La posta per un indirizzo arriva solo se lo è.',
  },
  'plus-addressing': {
    about: 'Una casella che accetta la posta per il suo nome con un’aggiunta.',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'sub-addressing',
      'plus address',
      'me+name',
      'sottoindirizzi',
      'Gmail',
      'Outlook',
    ],
    note: 'Alcuni siti rifiutano o ignorano l’aggiunta, e chiunque può indovinare la casella.',
  },
  practice: {
    about: 'Per dare un’occhiata senza un servizio.',
    alsoCalled: ['Practice', 'demo', 'try', 'test', 'prova', 'provare'],
    note: 'I suoi indirizzi terminano con practice.invalid e non ricevono posta.',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': 'nessuna chiave necessaria',
  'own-names': 'nomi a scelta',
  'made-names': 'nomi creati per te',
  handles: 'identificativi',
  switch: 'disattivare e attivare',
  'block-promotions': 'promozioni bloccate',
  trash: 'cestino',
  bounce: 'posta al mittente e ripristino',
  delete: 'eliminare',
  'delete-forever': 'eliminare definitivamente',
  list: 'elenco di tutti gli indirizzi',
  'send-from': 'scrivere da un indirizzo',
  recipients: 'scelta del destinatario',
  labels: 'etichette nel servizio',
  pins: 'indirizzi fissati',
  'key-by-email': 'chiave via email',
  'own-server': 'server proprio',
  'no-mail': 'non riceve posta',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': 'Servizio',
  'service.hint': 'Cerca per nome, o per ciò che deve saper fare, come “cestino”.',
  'service.list': 'Servizi',
  'service.found': (count) =>
    plural(count, { one: `${number(count)} servizio`, other: `${number(count)} servizi` }),
  'service.none': (text) => `Nessun servizio corrisponde a “${text}”.`,
  'service.none.hint': `Cerca un’altra parola. Con qualsiasi altro servizio di posta, “${serviceNames['own-domain']}” e “${serviceNames['plus-addressing']}” funzionano senza il suo aiuto.`,
  'service.all': 'Mostra tutti i servizi',
  'service.change': 'Cambia servizio',
  'service.steps': (name) => `Come ottenere una chiave da ${name}`,
}
