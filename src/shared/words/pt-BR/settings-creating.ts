import type { SettingsCreatingWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the page New addresses. */
export const settingsCreatingWords: SettingsCreatingWords = {
  'creating.title': 'Novos endereços',
  'creating.lead': 'Qual conta cria um novo endereço e como o nome é escolhido.',
  'creating.empty': 'Adicione uma conta primeiro; depois, escolha aqui como são criados os nomes dela.',
  'creating.goToAccounts': 'Ir para Contas',
  'creating.default': 'Conta padrão',
  'creating.default.hint': 'Usada pelo atalho global.',
  'creating.names': 'Nomes',
  'creating.account': 'Conta',
  'creating.account.hint': 'Cada conta tem um estilo próprio.',
  'creating.style': 'Estilo dos nomes',
  'style.random': 'Caracteres aleatórios',
  'style.random.text': 'Difíceis de adivinhar.',
  'style.words': 'Palavras legíveis',
  'style.words.text': 'Fáceis de dizer em voz alta.',
  'style.template': 'Modelo',
  'style.template.text': 'O seu próprio padrão.',
  'naming.length': 'Comprimento',
  'naming.length.value': (length) =>
    plural(length, { one: `${number(length)} caractere`, other: `${number(length)} caracteres` }),
  'naming.count': 'Número de palavras',
  'naming.separator': 'Separador',
  'naming.separator.dot': 'Ponto (.)',
  'naming.separator.hyphen': 'Hífen (-)',
  'naming.separator.underscore': 'Sublinhado (_)',
  'naming.separator.none': 'Nenhum',
  'naming.digits': 'Algarismos no fim',
  'naming.digits.none': 'Nenhum',
  'naming.language': 'Idioma das palavras',
  'naming.language.hint': 'O mesmo para todas as contas.',
  'naming.language.app': 'Como o app',
  'naming.template': 'Modelo',
  'naming.template.help':
    'Caracteres simples ficam como estão. As partes entre { } são preenchidas ao acaso:',
  'naming.template.word': 'uma palavra legível',
  'naming.template.letters': 'quatro letras',
  'naming.template.digits': 'dois algarismos',
  'naming.template.chars': 'oito letras e algarismos',
  'sample.name': 'Exemplo',
  'sample.new': 'Novo exemplo',
  'sample.made': (domain) => `O serviço cria os nomes em ${domain}.`,
  'reserve.on': 'Manter um endereço pronto',
  'reserve.hint': (mac) =>
    `Um é criado com antecedência, para que o atalho, a ${mac ? 'barra de menus' : 'bandeja'} e o painel respondam na hora, mesmo sem rede. Depois do uso, o próximo é criado.`,
  'reserve.ready': (address) => `Pronto: ${address}`,
  'reserve.making': 'Ainda não está pronto: será criado assim que o serviço puder ser acessado.',
  'reserve.problem': 'Nenhum está pronto, e o Aliasmith tenta de novo.',
  'copying.name': 'Cópia',
  'copying.onCreation': 'Copiar um novo endereço na hora',
  'copying.onCreation.hint':
    'Se desativado, um novo endereço só é mostrado, e “Copiar” o coloca na área de transferência.',
  'copying.label': 'Etiqueta a partir de um link copiado',
  'copying.label.hint': (mac) =>
    `Quando o atalho ou a ${mac ? 'barra de menus' : 'bandeja'} cria um endereço, o Aliasmith lê a área de transferência uma vez. Se o último item copiado for um link, o host, como shop.example, vira a etiqueta. Nada mais da área de transferência é guardado ou enviado.`,
  'copying.label.unable':
    'Este sistema pergunta antes que um programa leia a área de transferência ou não o deixa ler.',
  'copying.clear': 'Limpar a área de transferência',
  'copying.clear.hint': 'Só se ela ainda contiver o endereço copiado. Encerrar o Aliasmith também a limpa.',
  'copying.clear.unable':
    'Este ambiente gráfico esconde a área de transferência dos programas em segundo plano. Instale wl-clipboard e depois encerre e reabra o Aliasmith.',
  'copying.clear.never': 'Nunca',
  'copying.clear.seconds': (seconds) =>
    plural(seconds, { one: `Após ${number(seconds)} segundo`, other: `Após ${number(seconds)} segundos` }),
  'copying.clear.minutes': (minutes) =>
    plural(minutes, { one: `Após ${number(minutes)} minuto`, other: `Após ${number(minutes)} minutos` }),
  saved: 'Salvo',
}
