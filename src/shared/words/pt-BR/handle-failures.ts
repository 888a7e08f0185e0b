import type { HandleFailureWords } from '../catalogue.ts'

/** Sentences for failures with handles. */
export const handleFailureWords: HandleFailureWords = {
  'handle-not-found': ({ provider }) => [
    provider ? `${provider} não conhece este identificador.` : 'O serviço não conhece este identificador.',
    'Verifique a grafia ou registre-o.',
  ],
  'handle-gone': ({ provider }) => [
    provider ? `${provider} não tem mais este identificador.` : 'O serviço não tem mais este identificador.',
    'Ele foi abandonado ou nunca foi registrado. Você pode tirá-lo da lista.',
  ],
  'handle-taken': ({ handle }) => [
    handle
      ? `O identificador “${handle}” já está em uso, ou um endereço já usa este nome.`
      : 'O identificador já está em uso, ou um endereço já usa este nome.',
    'Escolha outro. Se for seu, adicione-o à lista.',
  ],
  'handle-unusable': ({ handle, provider }) => [
    handle && provider
      ? `“${handle}” não pode ser registrado, e ${provider} não conhece nenhum identificador em uso com este nome.`
      : 'O identificador não pode ser registrado, e o serviço não conhece nenhum em uso com este nome.',
    'Ele foi abandonado, ou um endereço usa este nome. Escolha outro.',
  ],
  'handle-released': () => [
    'Este identificador foi abandonado.',
    'Ele nunca mais poderá ser usado. Escolha outro.',
  ],
  'handle-in-use': () => ['Este identificador ainda é seu.', 'Abandone-o antes de tirá-lo da lista.'],
  'handle-still-held': ({ provider }) => [
    provider
      ? `O identificador não foi abandonado em ${provider}.`
      : 'O identificador não foi abandonado no serviço.',
    'Nada foi alterado. Tente novamente daqui a pouco.',
  ],
  'not-claimed': ({ provider }) => [
    provider
      ? `${provider} não tem este identificador: ele não foi registrado.`
      : 'O serviço não tem este identificador: ele não foi registrado.',
    'Registre-o de novo.',
  ],
  'domain-still-off': ({ domain, provider }) => [
    domain && provider
      ? `${provider} informa que ${domain} ainda está desativado.`
      : 'O serviço informa que este domínio ainda está desativado.',
    'A lista mostra o que o serviço informa. Use o botão para tentar de novo.',
  ],
  'domain-still-on': ({ domain, provider }) => [
    domain && provider
      ? `${provider} informa que ${domain} ainda está ativo.`
      : 'O serviço informa que este domínio ainda está ativo.',
    'A lista mostra o que o serviço informa. Use o botão para tentar de novo.',
  ],
  'claim-unknown': ({ handle }) => [
    handle
      ? `A resposta se perdeu, então não se sabe se “${handle}” foi registrado.`
      : 'A resposta se perdeu, então não se sabe se o identificador foi registrado.',
    'Verifique de novo quando a conexão voltar. Ele não será registrado duas vezes.',
  ],
  'switch-unknown': ({ domain }) => [
    domain
      ? `A resposta se perdeu, então não se sabe se ${domain} mudou de estado.`
      : 'A resposta se perdeu, então não se sabe se este domínio mudou de estado.',
    'Use o botão de novo quando a conexão voltar: isso não causa problemas.',
  ],
  'release-unknown': ({ handle }) => [
    handle
      ? `A resposta se perdeu, então não se sabe se “${handle}” foi abandonado.`
      : 'A resposta se perdeu, então não se sabe se o identificador foi abandonado.',
    'Verifique de novo quando a conexão voltar.',
  ],
  'handle-not-noted': ({ provider }) => [
    provider
      ? `${provider} fez o que foi pedido, mas não foi possível salvar isso aqui.`
      : 'O serviço fez o que foi pedido, mas não foi possível salvar isso aqui.',
    'Verifique se o disco não está cheio nem é somente leitura. O Aliasmith consulta o serviço de novo quando puder gravar.',
  ],
  'handle-domain-off': ({ address, domain }) => [
    address && domain
      ? `${address} pertence ao seu identificador, que não está ativo em ${domain}.`
      : 'O endereço pertence ao seu identificador, que não está ativo neste domínio.',
    'Ative o domínio em Configurações > Contas ou escolha outro.',
  ],
}
