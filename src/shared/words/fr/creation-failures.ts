import type { CreationFailureWords } from '../catalogue.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords: CreationFailureWords = {
  'name-refused': ({ provider }) => [
    provider ? `${provider} n’accepte pas ce nom.` : 'Le service n’accepte pas ce nom.',
    'Choisissez un autre nom, ou prenez une suggestion.',
  ],
  'domain-refused': ({ provider }) => [
    provider ? `${provider} n’accepte pas ce domaine.` : 'Le service n’accepte pas ce domaine.',
    'Choisissez un autre domaine.',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `${provider} n’accepte plus ce qui était proposé pour ${domain}. Rien n’a été créé.`
      : 'Le service n’accepte plus ce qui était proposé pour ce domaine. Rien n’a été créé.',
    'Réessayez : Aliasmith demande d’abord une nouvelle proposition.',
  ],
  'recipient-refused': ({ provider }) => [
    provider ? `${provider} n’accepte pas ce destinataire.` : 'Le service n’accepte pas ce destinataire.',
    'Choisissez un autre destinataire, ou validez celui-ci sur le site du service.',
  ],
  'label-refused': ({ provider }) => [
    provider ? `${provider} n’accepte pas ce libellé.` : 'Le service n’accepte pas ce libellé.',
    'Modifiez le libellé ou laissez-le vide.',
  ],
  'labels-off': ({ provider }) => [
    provider
      ? `${provider} ne conserve pas les libellés de ce compte : leur enregistrement y est désactivé.`
      : 'Le service ne conserve pas les libellés de ce compte : leur enregistrement y est désactivé.',
    'Le libellé reste ici. Pour le garder aussi là-bas, autorisez-le dans les réglages du service, puis enregistrez-le de nouveau.',
  ],
  'template-malformed': () => [
    'Le modèle ne peut pas être lu.',
    'Utilisez des caractères simples et {word}, {letters:4}, {digits:2} ou {chars:8}.',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider
      ? `Ce style crée des noms que le service ${provider} n’accepte pas.`
      : 'Ce style crée des noms que le service n’accepte pas.',
    'Changez sa longueur ou ses caractères.',
  ],
  'input-refused': ({ provider }) => [
    provider ? `${provider} n’a pas accepté la demande.` : 'Le service n’a pas accepté la demande.',
    'Modifiez votre saisie et réessayez.',
  ],
  'not-offered': ({ provider }) => [
    provider ? `${provider} ne propose pas cela.` : 'Le service ne propose pas cela.',
    'Cela n’est plus affiché. Pour vérifier de nouveau, testez la connexion dans Paramètres > Comptes.',
  ],
  'name-taken': ({ address }) => [
    address ? `${address} est déjà prise.` : 'Ce nom est déjà pris.',
    'Choisissez un autre nom, ou prenez une suggestion.',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `Vous avez déjà ${address}.` : 'Vous avez déjà cette adresse.',
    labelUnused
      ? sentences(
          'Retrouvez-la dans la liste, ou choisissez un autre nom.',
          'Son libellé n’a pas été modifié.',
        )
      : 'Retrouvez-la dans la liste, ou choisissez un autre nom.',
  ],
  'yours-but-off': ({ address }) => [
    address
      ? `Vous avez déjà ${address}, mais elle n’est pas activée.`
      : 'Vous avez déjà cette adresse, mais elle n’est pas activée.',
    'Choisissez un autre nom, ou voyez dans Paramètres > Adresses ce que vous pouvez en faire.',
  ],
  'state-changed': ({ provider }) => [
    provider
      ? `${provider} a apporté une modification ici au même moment.`
      : 'Le service a apporté une modification ici au même moment.',
    'Réessayez.',
  ],
  'no-free-name': () => [
    'Toutes les suggestions étaient prises.',
    'Saisissez un nom, ou choisissez un style de noms plus long.',
  ],
}
