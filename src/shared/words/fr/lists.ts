import type { ListWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account: string, listed: string, known: string) => ({
    message: `La clé du compte « ${account} » appartient à une autre boîte mail : ses adresses transfèrent vers ${listed}, mais celles d’Aliasmith vers ${known}.`,
    hint: 'Rien n’a été modifié. Si ce n’est pas la bonne clé, remplacez-la dans Paramètres > Comptes. Pour deux boîtes mail, ajoutez un second compte.',
    yes: 'Utiliser aussi cette boîte mail',
    no: 'Pas maintenant',
  }),
  missing: (account: string, missing: number, existing: number) => ({
    message: plural(missing, {
      one: `Dans la liste du compte « ${account} », il manque ${number(missing)} adresse sur ${number(existing)}. A-t-elle été supprimée ?`,
      other: `Dans la liste du compte « ${account} », il manque ${number(missing)} adresses sur ${number(existing)}. Ont-elles été supprimées ?`,
    }),
    hint: plural(missing, {
      one: 'Jusqu’à votre réponse, elle compte comme active. Si vous ne l’avez pas supprimée, vérifiez la clé et l’adresse du serveur de ce compte. Répondez dans Paramètres > Adresses.',
      other:
        'Jusqu’à votre réponse, elles comptent comme actives. Si vous n’en avez supprimé aucune, vérifiez la clé et l’adresse du serveur de ce compte. Répondez dans Paramètres > Adresses.',
    }),
    yes: plural(missing, { one: 'Elle a été supprimée', other: 'Elles ont été supprimées' }),
    no: plural(missing, { one: 'La garder', other: 'Les garder' }),
  }),
}
