import type { Ability, ProviderId } from '../../views/provider.ts'
import type { ServiceWords } from '../service-words.ts'
import { number, plural } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The steps are those of the service's own pages. */
export const serviceWords: Readonly<Record<ProviderId, ServiceWords>> = {
  haltman: {
    about: 'Free forwarding at many shared domains.',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      'Choose “Get a key by email” below.',
      'Type the address where your mail should arrive.',
      'Type the code from the email.',
    ],
  },
  likedo: {
    about: 'Forwarding at short shared domains, free or paid.',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'On its site, open Settings, then API Keys.',
      'Choose Create API Key, and copy the key: it is shown once.',
      'Paste it below.',
    ],
  },
  simplelogin: {
    about: 'Forwarding at shared and own domains, free or paid, also on your own server.',
    alsoCalled: ['simplelogin.io', 'simplelogin.com', 'Proton Pass', 'hide-my-email', 'self-hosted'],
    steps: [
      'On app.simplelogin.io, open API Keys; Proton Pass users choose “Log in with Proton”.',
      'Type a name under New API Key, choose Create, and type your password if asked.',
      'Copy the key, which is shown once, and paste it below.',
    ],
    note: 'At shared domains it adds a random word to a name. Only its website restores what is in its trash.',
  },
  addy: {
    about: 'Forwarding at shared and own domains, free or paid, also on your own server.',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted'],
    steps: [
      'On its site, open Settings, then API.',
      'Choose Create New API Key, name it and type your password.',
      'Copy the key, which is shown once, and paste it below.',
    ],
    note: 'At shared domains it adds five characters to a name, and makes all of it on the Free plan.',
  },
  proxiedmail: {
    about: 'Forwarding at shared domains.',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['On its site, open Settings.', 'Copy the API token, and paste it below.'],
    note: 'Aliasmith can only make addresses here. What the server does not answer is not offered.',
  },
  mailflusher: {
    about: 'Forwarding at shared and own domains.',
    alsoCalled: ['mailflusher.com'],
    steps: [
      'On its site, open Settings, then API.',
      'Choose Create New API Key, name it and type your password.',
      'Copy the key, which is shown once, and paste it below.',
    ],
  },
  skudo: {
    about: 'Forwarding at shared and own domains, also on your own server.',
    alsoCalled: ['skudo.org', 'self-hosted'],
    steps: [
      'On its site, open Settings, then API.',
      'Choose Create New API Key, name it and type your password.',
      'Copy the key, which is shown once, and paste it below.',
    ],
  },
  relay: {
    about: 'Random masks, free or paid, and names of your choice at your subdomain with Premium.',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks'],
    steps: ['On relay.firefox.com, sign in and open Settings.', 'Copy the API key, and paste it below.'],
    note: 'This key controls your whole Relay account, does not expire and cannot be replaced: give it to no one. Relay itself decides which words names may contain.',
  },
  fastmail: {
    about: 'Masked addresses of a Fastmail mailbox.',
    alsoCalled: ['fastmail.com', 'masked email', 'JMAP', '1Password', 'self-hosted'],
    steps: [
      'Open the page of new API tokens on app.fastmail.com, and type a name.',
      'Tick “Masked Email” and nothing else: the token then controls these addresses, and reads no mail.',
      'Generate the token and copy it, since it is shown once. Paste it below.',
    ],
    note: 'It adds a dot and five letters to a name. The domain is chosen in the settings of Fastmail.',
  },
  duckduckgo: {
    about: 'Random addresses at duck.com, free, with trackers removed from mail.',
    alsoCalled: ['duck.com', 'duckduckgo.com', 'DDG', 'Email Protection', 'Duck Addresses', 'unofficial'],
    steps: [
      'Choose “Get a key by email” below.',
      'Type your personal address at duck.com.',
      'Type the four words from the email.',
    ],
    note: 'Unofficial: DuckDuckGo supports no other programs, so this may stop working at any time. It lists no addresses: only those made here are known.',
  },
  forwardemail: {
    about: 'Forwarding at own and shared domains with a paid plan, also on your own server.',
    alsoCalled: ['forwardemail.net', 'self-hosted'],
    steps: [
      'On forwardemail.net, open My Account, then Security.',
      'Copy the API token under Developer Access, and paste it below.',
    ],
    note: 'This key controls your whole account there: its domains, its aliases and their deletion. It does not expire. If a domain has a catch-all, mail to its deleted addresses still arrives.',
  },
  improvmx: {
    about: 'Forwarding at your own domains, free or paid.',
    alsoCalled: ['improvmx.com', 'custom domain'],
    steps: ['On app.improvmx.com/api, signed in, copy an API key.', 'Paste it below.'],
    note: 'The key controls your whole ImprovMX account. If a domain has a catch-all, mail to its deleted addresses still arrives.',
    withoutDomain: 'Add a domain at ImprovMX, or check there that yours is active, then test again.',
  },
  cloudflare: {
    about: 'Forwarding at your own domains on Cloudflare, free.',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain'],
    steps: [
      'On dash.cloudflare.com, open My Profile, API Tokens, and choose Create Custom Token.',
      'Add Zone · Email Routing Rules · Edit, Zone · Zone · Read and Account · Email Routing Addresses · Read.',
      'Choose the one zone, create the token and copy it, since it is shown once. Paste it below.',
    ],
    note: 'The token can change every routing rule of its zones. With Zone · Zone Settings · Read, domains without Email Routing are left out. If a domain has a catch-all, mail to its addresses that are off or deleted may still arrive.',
    withoutDomain:
      'Give the token Zone · Zone · Read for your domain, check that the domain and Email Routing are active, then test again.',
  },
  'own-domain': {
    about: 'Any name at a domain of yours that takes all mail.',
    alsoCalled: ['catch-all', 'catchall', 'custom domain', 'wildcard'],
    note: 'Nothing checks whether the catch-all is on. Mail to an address arrives only if it is.',
  },
  'plus-addressing': {
    about: 'A mailbox that takes mail to its name with an addition.',
    alsoCalled: ['subaddressing', 'sub-addressing', 'plus address', 'me+name', 'Gmail', 'Outlook'],
    note: 'Some sites refuse or ignore the addition, and everyone can guess the mailbox.',
  },
  practice: {
    about: 'To look around without a service.',
    alsoCalled: ['demo', 'try', 'test'],
    note: 'Its addresses end in practice.invalid and receive no mail.',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: Readonly<Record<Ability, string>> = {
  'no-key': 'no key needed',
  'own-names': 'names of your choice',
  'made-names': 'names made for you',
  handles: 'handles',
  switch: 'off and on',
  'block-promotions': 'promotions blocked',
  trash: 'trash',
  bounce: 'bounce and restore',
  delete: 'delete',
  'delete-forever': 'delete for good',
  list: 'list of all addresses',
  'send-from': 'send from an address',
  recipients: 'choice of recipient',
  labels: 'labels at the service',
  pins: 'pins',
  'key-by-email': 'key by email',
  'own-server': 'your own server',
  'no-mail': 'receives no mail',
}

/** The phrases of the choice of a service. */
export const serviceListWords = {
  'service.name': 'Service',
  'service.hint': 'Search by name, or by what it should do, such as “trash”.',
  'service.list': 'Services',
  'service.found': (count: number) =>
    plural(count, { one: `${number(count)} service`, other: `${number(count)} services` }),
  'service.none': (text: string) => `No service matches “${text}”.`,
  'service.none.hint': `Look for another word. With any other mail service, “${serviceNames['own-domain']}” and “${serviceNames['plus-addressing']}” work without its help.`,
  'service.all': 'Show all services',
  'service.change': 'Change service',
  'service.steps': (name: string) => `How to get a key from ${name}`,
} as const
