import type { TerminalWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords: TerminalWords = {
  exclude: (one: string, other: string) => `Utilisez soit ${one}, soit ${other}, pas les deux.`,
  needsValue: (option: string) => `L’option ${option} demande une valeur.`,
  twice: (option: string) => `L’option ${option} est indiquée deux fois.`,
  tooLong: (option: string, limit: number) =>
    plural(limit, {
      one: `La valeur de l’option ${option} dépasse ${number(limit)} caractère.`,
      other: `La valeur de l’option ${option} dépasse ${number(limit)} caractères.`,
    }),
  control: (option: string) => `La valeur de l’option ${option} contient un caractère de contrôle.`,
  newOnly: '--account, --label et --print ne s’utilisent qu’avec --new.',
  help: `Aliasmith crée des adresses e-mail.

aliasmith                ouvre la mini-fenêtre
aliasmith --new          crée une adresse, la copie sauf si la copie est désactivée,
                         et affiche une notification
  --account=NOM          dans le compte de ce nom au lieu du compte par défaut
  --label=TEXTE          avec ce libellé
  --print                attend aussi l’adresse et l’écrit sur la sortie standard
aliasmith --toggle       ouvre ou masque la mini-fenêtre
aliasmith --settings     ouvre les paramètres
aliasmith --hidden       démarre sans rien ouvrir
aliasmith --help         affiche ce texte

Chaque commande s’adresse à l’app en cours d’exécution, ou la démarre.

Codes de sortie de --new --print. Pour tout code autre que 0, la sortie standard est vide,
et une phrase sur la sortie d’erreur dit ce qui s’est passé et quoi faire :
  0   l’adresse a été créée
  1   l’app n’a pas pu démarrer, n’a pas répondu, ou la commande a été interrompue ;
      rien n’a été créé
  2   la ligne de commande est incorrecte ; rien n’a été créé
  3   il n’y a pas de compte, ou aucun de ce nom ; rien n’a été créé
  4   la clé manque, a été rejetée, ou le trousseau est verrouillé ; rien n’a été créé
  5   le service ou ses règles ont refusé ; rien n’a été créé
  6   une limite du service est atteinte ; rien n’a été créé
  7   impossible de joindre le service, ou sa réponse était inutilisable ; rien n’a été créé
  8   la réponse s’est perdue ou n’a pas pu être enregistrée : l’adresse existe peut-être
  9   cet ordinateur ne peut pas conserver ou transmettre le résultat, comme le dit la phrase`,
  nobodyCame:
    'Aliasmith est en cours d’exécution, mais n’a pas pris la demande à temps. Rien n’a été créé. Quittez Aliasmith et réessayez.',
  noAnswer:
    'Aliasmith n’a pas répondu à temps. La liste, dans Paramètres > Adresses, montre si une adresse a été créée.',
  endedEarly:
    'Aliasmith s’est arrêté avant de répondre. La liste, dans Paramètres > Adresses, montre si une adresse a été créée.',
  cancelled: 'La commande a été interrompue avant qu’Aliasmith ne commence. Rien n’a été créé.',
  notStarted:
    'Aliasmith n’a pas pu être démarré. Rien n’a été créé. Démarrez-le sans --print pour voir pourquoi.',
  notPrinted: (address: string) =>
    `${address} a été créée, mais n’a pas pu être écrite sur la sortie standard. Elle est dans la liste.`,
  noPlace: (folder: string) =>
    `La réponse ne peut pas être reçue dans le dossier ${folder}. Rien n’a été créé. Vérifiez que vous avez le droit d’y écrire.`,
  handedOver:
    'Aliasmith est déjà en cours d’exécution. La demande lui a été transmise ; il en montre le résultat.',
}
