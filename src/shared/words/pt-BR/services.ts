import type { ProviderId } from '../../views/provider.ts'
import type { AbilityWords, ServiceListWords } from '../catalogue.ts'
import type { ServiceWords } from '../service-words.ts'
import { number, plural } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The steps are those of the service's own pages. */
export const serviceWords: Readonly<Record<ProviderId, ServiceWords>> = {
  haltman: {
    about: 'Encaminhamento gratuito em muitos domínios compartilhados.',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      'Escolha “Obter uma chave por e-mail” abaixo.',
      'Digite o endereço onde seus e-mails devem chegar.',
      'Digite o código do e-mail.',
    ],
  },
  likedo: {
    about: 'Encaminhamento em domínios compartilhados curtos, gratuito ou pago.',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'No site, abra “Settings” e depois “API Keys”.',
      'Escolha “Create API Key” e copie a chave: ela só aparece uma vez.',
      'Cole-a abaixo.',
    ],
  },
  simplelogin: {
    about:
      'Encaminhamento em domínios compartilhados e próprios, gratuito ou pago, também no seu próprio servidor.',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'self-hosted',
      'servidor próprio',
    ],
    steps: [
      'Em app.simplelogin.io, abra “API Keys”; quem usa o Proton Pass escolhe “Log in with Proton”.',
      'Digite um nome em “New API Key”, escolha “Create” e digite sua senha se for pedida.',
      'Copie a chave, que só aparece uma vez, e cole-a abaixo.',
    ],
    note: 'Em domínios compartilhados, acrescenta uma palavra aleatória ao nome. Só o site restaura o que está na lixeira do serviço.',
  },
  addy: {
    about:
      'Encaminhamento em domínios compartilhados e próprios, gratuito ou pago, também no seu próprio servidor.',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', 'servidor próprio'],
    steps: [
      'No site, abra “Settings” e depois “API”.',
      'Escolha “Create New API Key”, dê um nome a ela e digite sua senha.',
      'Copie a chave, que só aparece uma vez, e cole-a abaixo.',
    ],
    note: 'Em domínios compartilhados, acrescenta cinco caracteres ao nome e, no plano Free, cria o nome inteiro.',
  },
  proxiedmail: {
    about: 'Encaminhamento em domínios compartilhados.',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['No site, abra “Settings”.', 'Copie o “API token” e cole-o abaixo.'],
    note: 'Aqui o Aliasmith só pode criar endereços. O que o servidor não responde não é oferecido.',
  },
  mailflusher: {
    about: 'Encaminhamento em domínios compartilhados e próprios.',
    alsoCalled: ['mailflusher.com'],
    steps: [
      'No site, abra “Settings” e depois “API”.',
      'Escolha “Create New API Key”, dê um nome a ela e digite sua senha.',
      'Copie a chave, que só aparece uma vez, e cole-a abaixo.',
    ],
  },
  skudo: {
    about: 'Encaminhamento em domínios compartilhados e próprios, também no seu próprio servidor.',
    alsoCalled: ['skudo.org', 'self-hosted', 'servidor próprio'],
    steps: [
      'No site, abra “Settings” e depois “API”.',
      'Escolha “Create New API Key”, dê um nome a ela e digite sua senha.',
      'Copie a chave, que só aparece uma vez, e cole-a abaixo.',
    ],
  },
  relay: {
    about: 'Máscaras aleatórias, gratuitas ou pagas, e nomes à sua escolha no seu subdomínio com o Premium.',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', 'máscaras de e-mail'],
    steps: ['Em relay.firefox.com, faça login e abra “Settings”.', 'Copie a “API key” e cole-a abaixo.'],
    note: 'Esta chave controla toda a sua conta do Relay, não expira e não pode ser trocada: não a dê a ninguém. O próprio Relay decide quais palavras os nomes podem conter.',
  },
  fastmail: {
    about: 'Endereços mascarados de uma caixa de correio do Fastmail.',
    alsoCalled: ['fastmail.com', 'masked email', 'JMAP', '1Password', 'self-hosted', 'e-mail mascarado'],
    steps: [
      'Abra a página de novos tokens de API em app.fastmail.com e digite um nome.',
      'Marque “Masked Email” e nada mais: o token então controla esses endereços e não lê e-mails.',
      'Gere o token, copie-o, pois ele só aparece uma vez, e cole-o abaixo.',
    ],
    note: 'Acrescenta um ponto e cinco letras ao nome. O domínio é escolhido nas configurações do Fastmail.',
  },
  duckduckgo: {
    about: 'Endereços aleatórios em duck.com, gratuitos, com rastreadores removidos dos e-mails.',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'Duck Addresses',
      'unofficial',
      'não oficial',
    ],
    steps: [
      'Escolha “Obter uma chave por e-mail” abaixo.',
      'Digite seu endereço pessoal em duck.com.',
      'Digite as quatro palavras do e-mail.',
    ],
    note: 'Não oficial: o DuckDuckGo não dá suporte a outros programas, então isto pode parar de funcionar a qualquer momento. Ele não lista endereços: só se conhecem os criados aqui.',
  },
  forwardemail: {
    about:
      'Encaminhamento em domínios próprios e compartilhados com um plano pago, também no seu próprio servidor.',
    alsoCalled: ['forwardemail.net', 'self-hosted', 'servidor próprio'],
    steps: [
      'Em forwardemail.net, abra “My Account” e depois “Security”.',
      'Copie o “API token” em “Developer Access” e cole-o abaixo.',
    ],
    note: 'Esta chave controla toda a sua conta lá: os domínios, os aliases e a exclusão deles. Ela não expira. Se um domínio tiver um catch-all, os e-mails para os endereços excluídos ainda chegam.',
  },
  improvmx: {
    about: 'Encaminhamento nos seus próprios domínios, gratuito ou pago.',
    alsoCalled: ['improvmx.com', 'custom domain', 'domínio próprio'],
    steps: ['Em app.improvmx.com/api, depois de fazer login, copie uma chave de API.', 'Cole-a abaixo.'],
    note: 'A chave controla toda a sua conta do ImprovMX. Se um domínio tiver um catch-all, os e-mails para os endereços excluídos ainda chegam.',
    withoutDomain: 'Adicione um domínio no ImprovMX, ou veja lá se o seu está ativo, e depois teste de novo.',
  },
  cloudflare: {
    about: 'Encaminhamento nos seus próprios domínios na Cloudflare, gratuito.',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', 'domínio próprio'],
    steps: [
      'Em dash.cloudflare.com, abra “My Profile”, depois “API Tokens”, e escolha “Create Custom Token”.',
      'Adicione Zone · Email Routing Rules · Edit, Zone · Zone · Read e Account · Email Routing Addresses · Read.',
      'Escolha só a zona em questão, crie o token, copie-o, pois ele só aparece uma vez, e cole-o abaixo.',
    ],
    note: 'O token pode alterar todas as regras de roteamento das zonas dele. Com Zone · Zone Settings · Read, os domínios sem Email Routing ficam de fora. Se um domínio tiver um catch-all, os e-mails para os endereços desativados ou excluídos ainda podem chegar.',
    withoutDomain:
      'Dê ao token Zone · Zone · Read para o seu domínio, veja se o domínio está ativo e se o Email Routing está ativado nele, e depois teste de novo.',
  },
  'own-domain': {
    about: 'Qualquer nome em um domínio seu que recebe todos os e-mails.',
    alsoCalled: ['Own domain', 'catch-all', 'catchall', 'custom domain', 'wildcard', 'domínio próprio'],
    note: 'Nada verifica se o catch-all está ativado. Os e-mails para um endereço só chegam se ele estiver.',
  },
  'plus-addressing': {
    about: 'Uma caixa de correio que recebe e-mails para o nome dela com um acréscimo.',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'sub-addressing',
      'plus address',
      'me+name',
      'eu+nome',
      'subendereço',
      'Gmail',
      'Outlook',
    ],
    note: 'Alguns sites recusam ou ignoram o acréscimo, e qualquer pessoa pode adivinhar a caixa de correio.',
  },
  practice: {
    about: 'Para conhecer o app sem um serviço.',
    alsoCalled: ['Practice', 'demo', 'try', 'test', 'teste', 'experimentar', 'demonstração'],
    note: 'Os endereços terminam em practice.invalid e não recebem e-mails.',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': 'sem chave',
  'own-names': 'nomes à sua escolha',
  'made-names': 'nomes criados para você',
  handles: 'identificadores',
  switch: 'desativar e ativar',
  'block-promotions': 'bloqueio de promoções',
  trash: 'lixeira',
  bounce: 'devolver e-mails e restaurar',
  delete: 'excluir',
  'delete-forever': 'excluir definitivamente',
  list: 'lista de todos os endereços',
  'send-from': 'enviar de um endereço',
  recipients: 'escolha do destinatário',
  labels: 'etiquetas no serviço',
  pins: 'fixação',
  'key-by-email': 'chave por e-mail',
  'own-server': 'servidor próprio',
  'no-mail': 'não recebe e-mails',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': 'Serviço',
  'service.hint': 'Busque pelo nome ou pelo que ele deve fazer, como “lixeira”.',
  'service.list': 'Serviços',
  'service.found': (count) =>
    plural(count, { one: `${number(count)} serviço`, other: `${number(count)} serviços` }),
  'service.none': (text) => `Nenhum serviço corresponde a “${text}”.`,
  'service.none.hint': `Busque outra palavra. Com qualquer outro serviço de e-mail, “${serviceNames['own-domain']}” e “${serviceNames['plus-addressing']}” funcionam sem a ajuda dele.`,
  'service.all': 'Mostrar todos os serviços',
  'service.change': 'Mudar de serviço',
  'service.steps': (name) => `Como obter uma chave de ${name}`,
}
