import type { LimitWords } from '../catalogue.ts'

/** The known limits of each service, for the connection test; their sources are named in the English file. */
export const limitWords: LimitWords = {
  haltman: [
    '120 novos endereços por minuto com uma mesma chave',
    '300 solicitações por minuto de uma mesma rede',
  ],
  likedo: [
    '200 solicitações por hora no plano Free, 2.000 nos planos Pro e Lifetime',
    '50 novos endereços por mês no Free, 1.000 no Pro',
  ],
  simplelogin: [
    'De uma mesma rede, 5 novos endereços de cada tipo por minuto, 50 por hora e 100 por dia',
    'No plano Free, 10 novos endereços em 15 minutos',
  ],
  addy: [
    '60 solicitações por minuto, somando todas as chaves e programas',
    '10 endereços ativos em domínios compartilhados no plano Free',
  ],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  relay: [
    '30 solicitações por minuto, somando todos os programas',
    'Depois de 100 novos endereços em um dia, todos os e-mails param por um dia; por isso o Aliasmith cria no máximo 50',
  ],
  fastmail: ['Um número limitado de novos endereços por período; o Fastmail não divulga quantos'],
  duckduckgo: [
    'Um número limitado de novos endereços por dia, que não é divulgado; além dele, o último vem de novo',
  ],
  forwardemail: [
    '300 novos endereços por dia, somando o site e todos os programas',
    '50 endereços em cada domínio compartilhado',
  ],
  improvmx: [],
  cloudflare: ['1.200 solicitações em 5 minutos, somando todos os tokens e o site'],
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
