import type { AddressesWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(
    more === 0
      ? names
      : [...names, plural(more, { one: `${number(more)} autre`, other: `${number(more)} autres` })],
  )

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) =>
  plural(count, { one: `${number(count)} nouvelle`, other: `${number(count)} nouvelles` })
const changed = (count: number) =>
  plural(count, { one: `${number(count)} modifiée`, other: `${number(count)} modifiées` })

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': 'Adresses',
  'addresses.lead': 'Créées ici, ou listées par vos services.',
  'addresses.refresh': 'Actualiser',
  'addresses.export': 'Exporter…',
  'addresses.import': 'Importer…',
  'addresses.file': 'Fichier à importer',
  'addresses.search': 'Rechercher des adresses',
  'addresses.account': 'Compte',
  'addresses.account.all': 'Tous les comptes',
  'addresses.account.gone': (nickname: string) => `${nickname} (compte absent)`,
  'addresses.ready': 'Prête',
  'addresses.ready.hint': 'Créée d’avance et pas encore utilisée',
  'addresses.state': 'État',
  'addresses.state.all': 'Tous les états',
  'addresses.list': 'Toutes les adresses',
  'addresses.count': (count: number) =>
    plural(count, { one: `${number(count)} adresse`, other: `${number(count)} adresses` }),
  'addresses.selected': (count: number) =>
    plural(count, { one: `${number(count)} sélectionnée`, other: `${number(count)} sélectionnées` }),
  'addresses.select': (address: string) => `Sélectionner ${address}`,
  'addresses.selectAll': 'Tout sélectionner',
  'addresses.clear': 'Effacer la sélection',
  'addresses.bulk.label': 'Libellé…',
  'addresses.bulk.turn-off': 'Désactiver…',
  'addresses.bulk.turn-on': 'Activer…',
  'addresses.sort': 'Ordre',
  'addresses.sort.newest': 'Plus récentes d’abord',
  'addresses.sort.name': 'Par adresse',
  'addresses.sort.copied': 'Dernières copiées d’abord',
  'addresses.sort.account': 'Par compte',
  'addresses.column.select': 'Sélection',
  'addresses.column.name': 'Adresse',
  'addresses.column.label': 'Libellé',
  'addresses.column.account': 'Compte',
  'addresses.column.copied': 'Copiée',
  'addresses.column.newest': 'Créée',
  'addresses.column.copy': 'Copier',
  'addresses.column.actions': 'Actions',
  'addresses.delete': 'Supprimer…',
  'addresses.copy': (address: string) => `Copier ${address}`,
  'addresses.label.edit': (label: string, address: string) =>
    `Modifier le libellé « ${label} » pour ${address}`,
  'addresses.label.add': 'Ajouter un libellé',
  'addresses.label.addTo': (address: string) => `Ajouter un libellé à ${address}`,
  'addresses.to': (destination: string) => `vers ${destination}`,
  'addresses.displayName': (name: string) => `nom affiché : ${name}`,
  'addresses.empty.title': 'Pas encore d’adresse',
  'addresses.empty.text': (mac: boolean) =>
    `Créez-en une depuis la ${mac ? 'barre des menus' : 'zone de notification'} ou avec le raccourci, ou importez une liste exportée par Aliasmith ou un autre programme. Ce que listent vos services apparaît ici tout seul.`,
  'addresses.nothing': 'Aucune adresse ne correspond.',
  'addresses.showAll': 'Afficher toutes les adresses',
  'addresses.loading': 'Chargement…',

  'sync.under-way': 'Interrogation des services…',
  'sync.progress': (account: string, done: number, total: number | undefined) =>
    total !== undefined
      ? plural(done, {
          one: `${account} : ${number(done)} lue sur ${number(total)}`,
          other: `${account} : ${number(done)} lues sur ${number(total)}`,
        })
      : done === 0
        ? `Demande de la liste du compte « ${account} »…`
        : plural(done, {
            one: `${account} : ${number(done)} lue`,
            other: `${account} : ${number(done)} lues`,
          }),
  'sync.nothing': 'À jour',
  'sync.missing': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse manque dans sa liste, et compte encore comme active.`,
      other: `${number(count)} adresses manquent dans leurs listes, et comptent encore comme actives.`,
    }),
  'sync.again': (when: string) => `Aliasmith vérifie de nouveau à ${when}.`,
  'sync.unreadable': (count: number) =>
    plural(count, {
      one: `${number(count)} ligne n’a pas pu être lue.`,
      other: `${number(count)} lignes n’ont pas pu être lues.`,
    }),
  'sync.result': (news: number, changes: number) =>
    news === 0
      ? `${changed(changes)}.`
      : changes === 0
        ? `${added(news)}.`
        : `${added(news)}, ${changed(changes)}.`,

  'export.title': 'Exporter les adresses',
  'export.text':
    'Le fichier contient chaque adresse avec son libellé, son compte et ses dates. Il ne contient aucune clé.',
  'export.format': 'Format',
  'export.csv': 'CSV',
  'export.csv.text': 'Pour les tableurs.',
  'export.json': 'JSON',
  'export.json.text': 'Pour les programmes.',
  'export.yes': 'Exporter',
  'export.done': (count: number, name: string) =>
    plural(count, {
      one: `${number(count)} adresse enregistrée dans ${name}`,
      other: `${number(count)} adresses enregistrées dans ${name}`,
    }),

  'import.title': 'Importer des adresses',
  'import.reading': 'Lecture du fichier…',
  'import.planning': 'Comparaison du fichier avec vos adresses…',
  'import.applying': 'Importation…',
  'import.undoing': 'Annulation de l’importation…',
  'import.cancelled': 'L’importation a été annulée. Rien n’a été modifié.',
  'import.encoding': 'Encodage du texte',
  'import.encoding.guessed':
    'Le fichier n’indique pas son encodage. Si ces lettres semblent fausses, choisissez-en un autre.',
  'import.encoding.sure': (encoding: string) => `Encodage du texte : ${encoding}`,
  'import.encoding.wrong': (encoding: string) => `Ce fichier n’est pas encodé en ${encoding}.`,
  'import.encoding.again': 'Choisissez un autre encodage, ou enregistrez le fichier en CSV UTF-8.',
  'import.owner': 'Compte de ces adresses',
  'import.owner.hint':
    'Le fichier ne l’indique pas. Choisissez le compte dont le service les liste ; ce qu’il ne liste pas sera affiché plus tard comme supprimé.',
  'import.owner.choose': 'Choisir un compte',
  'import.program': (program: string) => `Fichier exporté par ${program}`,
  'import.domains': 'Domaines de vos alias',
  'import.domains.hint':
    'Seules les adresses des domaines cochés sont importées. Au départ, ceux du compte choisi sont cochés.',
  'import.domains.more': (count: number) =>
    plural(count, {
      one: `${number(count)} domaine plus rare n’est pas importé.`,
      other: `${number(count)} domaines plus rares ne sont pas importés.`,
    }),
  'import.logins':
    'De chaque identifiant, seuls le nom d’utilisateur, le titre et la date sont lus. Mots de passe, notes et adresses web ne sont pas conservés.',
  'import.logins.skipped': (count: number) =>
    plural(count, {
      one: `${number(count)} autre élément n’a pas d’adresse e-mail comme nom d’utilisateur.`,
      other: `${number(count)} autres éléments n’ont pas d’adresse e-mail comme nom d’utilisateur.`,
    }),
  'import.undated':
    'Les adresses sans date dans le fichier reçoivent la date du jour si elles sont nouvelles ici.',
  'import.sample': 'Libellés tels qu’ils sont lus',
  'import.unused': (columns: readonly string[], more: number) =>
    plural(columns.length + more, {
      one: `Cette colonne n’est pas importée : ${listed(columns, more)}`,
      other: `Ces colonnes ne sont pas importées : ${listed(columns, more)}`,
    }),
  'import.readAs': (columns: readonly (readonly [column: string, field: string])[], more: number) =>
    `Lu sous un autre nom : ${listed(
      columns.map(([column, field]) => `${column} comme ${field}`),
      more,
    )}`,
  'import.replaced': (count: number) =>
    plural(count, {
      one: `${number(count)} libellé est remplacé par celui du fichier`,
      other: `${number(count)} libellés sont remplacés par ceux du fichier`,
    }),
  'import.replaced.label': (from: string, to: string) => `« ${from} » devient « ${to} »`,
  'import.newer': (count: number) =>
    plural(count, {
      one: `Remplacer ${number(count)} libellé que vous avez modifié après l’écriture du fichier`,
      other: `Remplacer ${number(count)} libellés que vous avez modifiés après l’écriture du fichier`,
    }),
  'import.damaged': (count: number) =>
    plural(count, {
      one: `${number(count)} libellé du fichier contient « \ufffd », là où une lettre s’était déjà perdue. Il ne remplace aucun de vos libellés.`,
      other: `${number(count)} libellés du fichier contiennent « \ufffd », là où une lettre s’était déjà perdue. Ils ne remplacent aucun de vos libellés.`,
    }),
  'import.added': 'Nouvelles',
  'import.changed': 'Modifiées',
  'import.unchanged': 'Déjà ici',
  'import.refused': 'Illisibles',
  'import.lines': 'Ce qui ne peut pas être lu',
  'import.line.csv': (line: number) => `Ligne ${number(line)}`,
  'import.line.json': (line: number) => `Entrée ${number(line)}`,
  'import.more': (count: number) =>
    plural(count, { one: `et ${number(count)} autre`, other: `et ${number(count)} autres` }),
  'import.nothing': 'Tout ce que contient ce fichier est déjà ici.',
  'import.nothing.readable': 'Tout ce qui peut être lu dans ce fichier est déjà ici.',
  'import.nothing.unreadable': 'Rien ne peut être lu dans ce fichier : il n’y a rien à importer.',
  'import.nothing.empty': 'Ce fichier ne contient aucune adresse.',
  'import.nothing.chosen': 'Aucun domaine n’est coché : il n’y a rien à importer.',
  'import.safe': 'Aucune adresse n’est retirée, et aucun libellé n’est vidé.',
  'import.yes': 'Importer',
  'import.no': 'Annuler',
  'import.close': 'Fermer',
  'import.tooLarge': 'Ce fichier dépasse 500 Mo, trop pour une liste exportée.',
  'import.noText': 'Ce fichier ne contient aucun texte lisible : ce n’est pas une liste exportée.',
  'import.unreadable': 'Le fichier n’a pas pu être lu.',
  'import.archive': 'Ce fichier est un classeur Excel ou une archive.',
  'import.archive.again':
    'Enregistrez le classeur en CSV, ou décompressez l’archive et choisissez la liste qu’elle contient.',
  'import.again': 'Choisissez une liste exportée par Aliasmith ou un autre programme.',
  'import.done': (news: number, changes: number) =>
    `Importation terminée : ${added(news)}, ${changed(changes)}`,
}
