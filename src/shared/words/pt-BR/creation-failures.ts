import type { CreationFailureWords } from '../catalogue.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords: CreationFailureWords = {
  'name-refused': ({ provider }) => [
    provider ? `${provider} não aceita este nome.` : 'O serviço não aceita este nome.',
    'Escolha outro nome ou use uma sugestão.',
  ],
  'domain-refused': ({ provider }) => [
    provider ? `${provider} não aceita este domínio.` : 'O serviço não aceita este domínio.',
    'Escolha outro domínio.',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `${provider} não aceita mais o que ofereceu para ${domain}. Nada foi criado.`
      : 'O serviço não aceita mais o que ofereceu para este domínio. Nada foi criado.',
    'Tente novamente: o Aliasmith pede antes uma nova oferta.',
  ],
  'recipient-refused': ({ provider }) => [
    provider ? `${provider} não aceita este destinatário.` : 'O serviço não aceita este destinatário.',
    'Escolha outro destinatário ou confirme este na página do serviço.',
  ],
  'label-refused': ({ provider }) => [
    provider ? `${provider} não aceita esta etiqueta.` : 'O serviço não aceita esta etiqueta.',
    'Mude a etiqueta ou deixe-a em branco.',
  ],
  'labels-off': ({ provider }) => [
    provider
      ? `${provider} não guarda etiquetas desta conta: isso está desativado lá.`
      : 'O serviço não guarda etiquetas desta conta: isso está desativado lá.',
    'A etiqueta fica aqui. Para guardá-la lá também, permita isso nas configurações do serviço e salve-a de novo.',
  ],
  'template-malformed': () => [
    'O modelo não pode ser lido.',
    'Use caracteres simples e {word}, {letters:4}, {digits:2} ou {chars:8}.',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider
      ? `Este estilo cria nomes que ${provider} não aceita.`
      : 'Este estilo cria nomes que o serviço não aceita.',
    'Mude o comprimento ou os caracteres.',
  ],
  'input-refused': ({ provider }) => [
    provider ? `${provider} não aceitou a solicitação.` : 'O serviço não aceitou a solicitação.',
    'Mude o que você digitou e tente novamente.',
  ],
  'not-offered': ({ provider }) => [
    provider ? `${provider} não oferece isto.` : 'O serviço não oferece isto.',
    'Não aparece mais. Teste a conexão em Configurações > Contas para conferir de novo.',
  ],
  'name-taken': ({ address }) => [
    address ? `${address} já está em uso.` : 'Este nome já está em uso.',
    'Escolha outro nome ou use uma sugestão.',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `Você já tem ${address}.` : 'Você já tem este endereço.',
    labelUnused
      ? sentences('Procure na lista ou escolha outro nome.', 'A etiqueta dele não foi alterada.')
      : 'Procure na lista ou escolha outro nome.',
  ],
  'yours-but-off': ({ address }) => [
    address
      ? `Você já tem ${address}, mas ele não está ativo.`
      : 'Você já tem este endereço, mas ele não está ativo.',
    'Escolha outro nome ou veja em Configurações > Endereços o que pode ser feito com ele.',
  ],
  'state-changed': ({ provider }) => [
    provider ? `${provider} alterou isto no mesmo instante.` : 'O serviço alterou isto no mesmo instante.',
    'Tente novamente.',
  ],
  'no-free-name': () => [
    'Todas as sugestões já estavam em uso.',
    'Digite um nome ou escolha um estilo mais longo.',
  ],
}
