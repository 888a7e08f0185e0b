import type { ConnectionFailureWords } from '../catalogue.ts'

/** Sentences for services that cannot be reached, or whose answer is of no use. */
export const connectionFailureWords: ConnectionFailureWords = {
  'service-error': ({ provider }) => [
    provider ? `${provider} teve um erro interno.` : 'O serviço teve um erro interno.',
    'Tente novamente daqui a pouco.',
  ],
  'answer-empty': ({ provider }) => [
    provider ? `${provider} deu uma resposta vazia.` : 'O serviço deu uma resposta vazia.',
    'Tente novamente. Se voltar a acontecer, verifique o endereço do servidor nas configurações.',
  ],
  'answer-cut': ({ provider }) => [
    provider ? `A resposta de ${provider} foi interrompida.` : 'A resposta do serviço foi interrompida.',
    'Verifique a conexão e tente novamente.',
  ],
  'answer-not-json': ({ provider }) => [
    provider
      ? `${provider} respondeu com uma página da web em vez de dados.`
      : 'O serviço respondeu com uma página da web em vez de dados.',
    'Uma página de login da sua rede pode estar no caminho. Se não for isso, verifique o endereço do servidor da conta.',
  ],
  'answer-wrong-shape': ({ provider }) => [
    provider
      ? `${provider} deu uma resposta que esta versão não entende.`
      : 'O serviço deu uma resposta que esta versão não entende.',
    'Verifique o endereço do servidor nas configurações ou procure uma versão mais nova do Aliasmith.',
  ],
  'answer-too-large': ({ provider }) => [
    provider
      ? `${provider} enviou muito mais do que o esperado, então a leitura foi interrompida.`
      : 'O serviço enviou muito mais do que o esperado, então a leitura foi interrompida.',
    'Verifique o endereço do servidor nas configurações.',
  ],
  'answer-redirects': ({ provider }) => [
    provider
      ? `A solicitação a ${provider} foi redirecionada para outro endereço, que não foi seguido.`
      : 'A solicitação foi redirecionada para outro endereço, que não foi seguido.',
    'Sua rede pode estar pedindo login: abra uma página da web. Se não for isso, verifique o endereço do servidor nas configurações.',
  ],
  'answer-elsewhere': ({ provider }) => [
    provider
      ? `${provider} indicou outro servidor para a solicitação, e a sua chave não vai para lá. A solicitação não foi enviada.`
      : 'O serviço indicou outro servidor para a solicitação, e a sua chave não vai para lá. Nada foi enviado.',
    'Verifique o endereço do servidor em Configurações > Contas.',
  ],
  'network-login': () => [
    'Sua rede pede que você faça login primeiro.',
    'Abra uma página no navegador, faça login e tente novamente.',
  ],
  'answer-not-an-address': ({ provider }) => [
    provider
      ? `O que ${provider} devolveu não é um endereço de e-mail, então não foi copiado.`
      : 'O que o serviço devolveu não é um endereço de e-mail, então não foi copiado.',
    'Verifique o endereço do servidor nas configurações.',
  ],
  'answer-contradicts': ({ provider }) => [
    provider
      ? `A resposta de ${provider} não corresponde ao que foi pedido.`
      : 'A resposta do serviço não corresponde ao que foi pedido.',
    'Confira na página do serviço o que foi feito.',
  ],
  'host-not-found': ({ provider }) => [
    provider ? `O servidor de ${provider} não foi encontrado.` : 'O servidor não foi encontrado.',
    'Verifique sua conexão e o endereço do servidor.',
  ],
  'connection-refused': ({ provider }) => [
    provider ? `O servidor de ${provider} não aceita conexões.` : 'O servidor não aceita conexões.',
    'Verifique o endereço do servidor ou tente novamente mais tarde.',
  ],
  'connection-lost': ({ provider }) => [
    provider ? `A conexão com ${provider} caiu.` : 'A conexão com o serviço caiu.',
    'Verifique sua conexão e tente novamente.',
  ],
  'certificate-refused': ({ provider }) => [
    provider
      ? `O servidor de ${provider} não consegue provar que é o certo, então nada foi enviado.`
      : 'O servidor não consegue provar que é o certo, então nada foi enviado.',
    'Verifique a data deste computador e o endereço do servidor. Uma rede pode estar interceptando conexões.',
  ],
  'port-blocked': ({ provider }) => [
    provider
      ? `O endereço do servidor de ${provider} tem uma porta reservada para outra coisa, então nada foi enviado.`
      : 'O endereço do servidor tem uma porta reservada para outra coisa, então nada foi enviado.',
    'Corrija o endereço do servidor ou faça o servidor usar outra porta.',
  ],
  'no-secure-connection': ({ provider }) => [
    provider
      ? `Não foi possível fazer uma conexão segura (https) com o servidor de ${provider}.`
      : 'Não foi possível fazer uma conexão segura (https) com o servidor.',
    'Verifique o endereço do servidor e a porta: o que responde ali pode não ter suporte a https.',
  ],
  offline: () => ['Este computador está offline.', 'Conecte-se à internet e tente novamente.'],
  unreachable: ({ provider }) => [
    provider ? `Não é possível acessar ${provider}.` : 'Não é possível acessar o serviço.',
    'Verifique sua conexão e tente novamente.',
  ],
  'timed-out': ({ provider }) => [
    provider ? `${provider} não respondeu a tempo.` : 'O serviço não respondeu a tempo.',
    'Tente novamente daqui a pouco.',
  ],
  'not-found': ({ provider }) => [
    provider ? `${provider} não encontrou o que foi pedido.` : 'O serviço não encontrou o que foi pedido.',
    'Verifique o endereço do servidor em Configurações > Contas.',
  ],
  'program-refused': ({ provider }) => [
    provider
      ? `${provider} recusou o Aliasmith, seja qual for a chave. Nada foi feito.`
      : 'O serviço recusou o Aliasmith, seja qual for a chave. Nada foi feito.',
    'Tente novamente mais tarde ou use o site dele. Não é preciso trocar a chave.',
  ],
}
