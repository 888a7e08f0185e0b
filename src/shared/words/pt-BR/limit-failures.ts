import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { either, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'solicitações demais.',
  creations: 'novos endereços demais.',
  deletions: 'exclusões demais.',
  lists: 'solicitações de listas demais.',
  claims: 'novos identificadores demais.',
  releases: 'identificadores abandonados demais.',
  switches: 'identificadores ativados ou desativados demais.',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) {
    return plural(backIn, {
      one: `Tente novamente em ${number(backIn)} segundo.`,
      other: `Tente novamente em ${number(backIn)} segundos.`,
    })
  }
  if (backAt) return `Tente novamente a partir de ${backAt}.`
  return retryAt === undefined ? otherwise : 'Tente novamente quando o tempo acabar.'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others =
    alternatives.length > 0 ? `Você também pode usar ${either(alternatives.slice(0, 3))}.` : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = 'Espere um pouco e tente novamente.'
const otherAccount = 'Você também pode usar outra conta.'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `Você o usa para “${usedFor}”.` : 'Você já o tem.'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} deu ${c.address} em vez de um novo endereço.`
        : 'O serviço deu um endereço antigo em vez de um novo.',
      asUsed(c),
    ),
    'O serviço pode estar limitando novos endereços: tente novamente mais tarde ou use outra conta.',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} está limitando novos endereços: deu ${c.address} de novo.`
        : 'O serviço está limitando novos endereços: deu um antigo de novo.',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'Tente novamente mais tarde.'
        : plural(c.limit, {
            one: `O limite dura cerca de ${number(c.limit)} hora. Tente novamente depois.`,
            other: `O limite dura cerca de ${number(c.limit)} horas. Tente novamente depois.`,
          }),
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `${c.provider} pede para ir mais devagar: ${tooMany[c.counted ?? 'requests']}`
      : `O serviço pede para ir mais devagar: ${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `${c.provider} só permite um certo número de solicitações por período, então esta não foi enviada.`
      : 'O serviço só permite um certo número de solicitações por período, então esta não foi enviada.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `${c.provider} pede para ir mais devagar: solicitações demais da sua rede.`
      : 'O serviço pede para ir mais devagar: solicitações demais da sua rede.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `${c.provider} bloqueia contas que criam um número muito alto de endereços em um dia, então o Aliasmith cria no máximo ${number(c.limit)}.`
      : 'O serviço bloqueia contas que criam um número muito alto de endereços em um dia, então o Aliasmith não cria mais.',
    orElse(comeBack(c, 'Tente novamente amanhã.'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `${c.provider} suspendeu esta conta por um dia, como faz depois de um número muito alto de novos endereços ou e-mails.`
      : 'O serviço suspendeu esta conta por um dia, como faz depois de um número muito alto de novos endereços ou e-mails.',
    orElse('Enquanto isso, os e-mails para os endereços dela não chegam. Tente novamente amanhã.', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `O seu plano em ${c.provider} não permite mais endereços novos neste mês.`
      : 'O seu plano não permite mais endereços novos neste mês.',
    orElse('Espere o próximo mês ou mude de plano.', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `O seu plano em ${c.provider} não permite mais endereços.`
        : plural(c.limit, {
            one: `O seu plano em ${c.provider} não permite mais de ${number(c.limit)} endereço deste tipo.`,
            other: `O seu plano em ${c.provider} não permite mais de ${number(c.limit)} endereços deste tipo.`,
          })
      : 'O seu plano não permite mais endereços.',
    orElse('Exclua um endereço de que não precise mais ou mude de plano.', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `O domínio ${domain} exige um plano pago em ${provider}.`
      : 'Este domínio exige um plano pago no serviço.',
    'Escolha outro domínio.',
  ],
  'service-unavailable': (c) => [
    c.provider
      ? `${c.provider} não está disponível no momento.`
      : 'O serviço não está disponível no momento.',
    comeBack(c, 'Tente novamente daqui a pouco.'),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? 'A lista desta conta tem endereços demais.'
      : account
        ? plural(limit, {
            one: `A lista de ${account} tem mais de ${number(limit)} endereço.`,
            other: `A lista de ${account} tem mais de ${number(limit)} endereços.`,
          })
        : plural(limit, {
            one: `A lista desta conta tem mais de ${number(limit)} endereço.`,
            other: `A lista desta conta tem mais de ${number(limit)} endereços.`,
          }),
    'O Aliasmith fica com o que leu e deixa o resto de fora.',
  ],
}
