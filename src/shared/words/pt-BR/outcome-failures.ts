import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? 'Criar de novo gera outro endereço.' : 'Ele não será criado duas vezes.'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `A resposta se perdeu, então não se sabe se ${c.address} foi criado.`
      : c.domain
        ? `A resposta se perdeu, então não se sabe se um endereço em ${c.domain} foi criado.`
        : 'A resposta se perdeu, então não se sabe se o endereço foi criado.',
    sentences('Verifique de novo quando a conexão voltar.', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && c.address
      ? `${c.provider} teve um erro interno, então não se sabe se ${c.address} foi criado.`
      : c.provider && c.domain
        ? `${c.provider} teve um erro interno, então não se sabe se um endereço em ${c.domain} foi criado.`
        : 'O serviço teve um erro interno, então não se sabe se o endereço foi criado.',
    sentences('Verifique de novo daqui a pouco.', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && c.address
      ? `${c.provider} deu uma resposta ilegível, então não se sabe se ${c.address} foi criado.`
      : c.provider && c.domain
        ? `${c.provider} deu uma resposta ilegível, então não se sabe se um endereço em ${c.domain} foi criado.`
        : 'O serviço deu uma resposta ilegível, então não se sabe se o endereço foi criado.',
    sentences(
      'Verifique de novo mais tarde; uma página de login da sua rede pode estar no caminho.',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `A chave de ${c.account} não permite consultar ${c.provider}. Não se sabe se ${c.address} foi criado.`
      : c.provider && c.account && c.domain
        ? `A chave de ${c.account} não permite consultar ${c.provider}. Não se sabe se um endereço em ${c.domain} foi criado.`
        : 'A chave desta conta não permite consultar o serviço. Não se sabe se o endereço foi criado.',
    sentences('Abra Configurações > Contas, teste a conexão e depois verifique de novo.', ifRepeated(c)),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `Nenhuma chave está salva para ${c.account}, então não se sabe se ${c.address} foi criado.`
      : c.account && c.domain
        ? `Nenhuma chave está salva para ${c.account}, então não se sabe se um endereço em ${c.domain} foi criado.`
        : 'Nenhuma chave está salva para esta conta, então não se sabe se o endereço foi criado.',
    sentences('Abra Configurações > Contas, insira a chave e depois verifique de novo.', ifRepeated(c)),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `${provider} não tem um novo endereço em ${domain}.`
      : provider
        ? `${provider} não tem este endereço: ele não foi criado.`
        : 'O serviço não tem este endereço: ele não foi criado.',
    'Crie-o de novo.',
  ],
  'attempt-gone': () => [
    'Não se sabe mais nada sobre este endereço.',
    'Procure-o na lista; se não estiver lá, crie-o de novo.',
  ],
}
