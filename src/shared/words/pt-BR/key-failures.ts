import type { KeyFailureWords } from '../catalogue.ts'

/** Sentences for keys and accounts that a service or the app cannot use, and for what is blocked. */
export const keyFailureWords: KeyFailureWords = {
  'key-in-request': () => [
    'O que você digitou contém parte de uma chave de API, então não foi enviado nem salvo.',
    'Retire a chave. O único lugar para ela é o campo da chave.',
  ],
  'key-missing': ({ account }) => [
    account ? `Nenhuma chave está salva para ${account}.` : 'Nenhuma chave está salva para esta conta.',
    'Abra Configurações > Contas e insira a chave dela de novo.',
  ],
  'key-changed': ({ account, provider }) => [
    account && provider
      ? `O que o chaveiro tem para ${account} não é uma chave de ${provider}, então não foi enviado.`
      : 'O que o chaveiro tem para esta conta não é uma chave do serviço dela, então não foi enviado.',
    'Abra Configurações > Contas e insira a chave dela de novo.',
  ],
  'key-not-received': ({ provider }) => [
    provider ? `${provider} não recebeu uma chave.` : 'O serviço não recebeu uma chave.',
    'Abra Configurações > Contas e troque a chave. Se voltar a acontecer, um proxy pode estar removendo-a.',
  ],
  'key-format-refused': ({ provider }) => [
    provider
      ? `${provider} informa que a chave não tem o formato usado lá.`
      : 'O serviço informa que a chave não tem o formato usado lá.',
    'Copie a chave inteira de novo e troque-a em Configurações > Contas.',
  ],
  'key-rejected': ({ provider }) => [
    provider
      ? `${provider} rejeitou a chave: ela está errada ou expirou.`
      : 'O serviço rejeitou a chave: ela está errada ou expirou.',
    'Obtenha uma nova chave do serviço e insira-a para esta conta.',
  ],
  'key-too-narrow': ({ provider }) => [
    provider
      ? `${provider} não dá a esta chave acesso aos endereços.`
      : 'O serviço não dá a esta chave acesso aos endereços.',
    'Obtenha uma chave que o tenha, como dizem os passos em Configurações > Contas, e insira-a para esta conta.',
  ],
  'permission-missing': ({ permission, provider }) => [
    permission && provider
      ? `A chave é válida, mas ${provider} informa que falta a ela a permissão “${permission}”.`
      : 'A chave é válida, mas o serviço informa que falta a ela uma permissão.',
    'Adicione-a à chave na página do serviço, ou crie uma nova chave e troque-a em Configurações > Contas.',
  ],
  forbidden: ({ provider }) => [
    provider
      ? `${provider} não permite isto com a sua chave.`
      : 'O serviço não permite isto com a sua chave.',
    'Verifique a conta no serviço ou use outra conta.',
  ],
  'not-yours': ({ provider }) => [
    provider
      ? `${provider} informa que isto pertence a outra pessoa.`
      : 'O serviço informa que isto pertence a outra pessoa.',
    'Escolha outro ou verifique qual conta você está usando.',
  ],
  banned: ({ provider }) => [
    provider ? `${provider} bloqueou algo nesta solicitação.` : 'O serviço bloqueou algo nesta solicitação.',
    'Tente outro nome ou domínio. Se não adiantar, entre em contato com o serviço.',
  ],
  'banned-name': ({ provider }) => [
    provider ? `${provider} bloqueou este nome.` : 'O serviço bloqueou este nome.',
    'Escolha outro.',
  ],
  'banned-domain': ({ domain, provider }) => [
    domain && provider ? `${provider} bloqueou ${domain}.` : 'O serviço bloqueou este domínio.',
    'Escolha outro domínio.',
  ],
  'banned-owner': ({ provider }) => [
    provider
      ? `${provider} bloqueou quem possui esta chave, então nada pode ser criado com ela.`
      : 'O serviço bloqueou quem possui esta chave, então nada pode ser criado com ela.',
    'Outro nome ou domínio não adianta. Use outra conta ou entre em contato com o serviço.',
  ],
  'banned-network': ({ provider }) => [
    provider
      ? `${provider} bloqueou a rede em que você está.`
      : 'O serviço bloqueou a rede em que você está.',
    'Use outra rede ou entre em contato com o serviço.',
  ],
  'no-account': () => [
    'Ainda não há nenhuma conta configurada.',
    'Adicione uma em Configurações ou experimente a conta de teste.',
  ],
  'account-gone': () => ['Esta conta não existe mais.', 'Escolha outra conta.'],
}
