import type { KeepingFailureWords } from '../catalogue.ts'

/** Sentences for failures of the keychain and the disk, which hold keys and addresses. */
export const keepingFailureWords: KeepingFailureWords = {
  'keychain-locked': () => [
    'De sleutelhanger van deze computer is vergrendeld.',
    'Ontgrendel de sleutelhanger en probeer het opnieuw.',
  ],
  'keychain-unavailable': () => [
    'Deze computer heeft geen sleutelhanger die Aliasmith kan gebruiken.',
    'Sleutels blijven bewaard tot je afsluit en worden nooit naar schijf geschreven. Installeer en start op Linux een sleutelbos zoals gnome-keyring of KWallet.',
  ],
  'keychain-without-ring': () => [
    'De sleutelhanger van deze computer heeft geen standaardsleutelbos om sleutels in te bewaren.',
    'Maak er een in het wachtwoordbeheer van je bureaubladomgeving en voer de sleutel dan opnieuw in. Tot die tijd blijven sleutels bewaard tot je afsluit en worden ze nooit naar schijf geschreven.',
  ],
  'keychain-lost': ({ account }) => [
    account
      ? `De sleutelhanger met de sleutel van het account “${account}” antwoordt niet.`
      : 'De sleutelhanger met de sleutel van dit account antwoordt niet.',
    'Start de sleutelbos van je systeem en probeer het opnieuw. Helpt dat niet, sluit Aliasmith dan af en open het opnieuw.',
  ],
  'keychain-timed-out': () => [
    'De sleutelhanger van deze computer antwoordde niet op tijd.',
    'Misschien wacht de sleutelhanger op het wachtwoord: zoek het venster daarvan en probeer het dan opnieuw.',
  ],
  'storage-failed': () => [
    'Het bestand met je gegevens kon niet worden geschreven.',
    'Controleer of de schijf niet alleen-lezen is en of je in de gegevensmap mag schrijven.',
  ],
  'storage-full': () => ['De schijf is vol.', 'Maak wat ruimte vrij en probeer het opnieuw.'],
  'storage-full-at-start': () => [
    'De schijf was vol toen Aliasmith startte, dus je lijst met adressen kon niet worden geopend om te schrijven.',
    'Maak wat ruimte vrij, sluit Aliasmith dan af en open het opnieuw.',
  ],
  'storage-newer': () => [
    'Je lijst met adressen is geschreven door een nieuwere versie van Aliasmith.',
    'Installeer de nieuwste versie. Er is niets gewijzigd.',
  ],
  'storage-damaged': () => [
    'Het bestand met je adressenlijst is beschadigd.',
    'Sluit Aliasmith af en open het opnieuw: het bewaart het beschadigde bestand en redt wat ervan kan worden gelezen.',
  ],
  'folder-taken': () => [
    'Een andere Aliasmith heeft de gegevensmap overgenomen, dus deze slaat niets meer op.',
    'Sluit deze af en gebruik de andere. Wat eerder is opgeslagen, is bewaard.',
  ],
  'made-but-not-saved': ({ address }) => [
    address
      ? `${address} is gemaakt, maar kon niet aan de lijst worden toegevoegd.`
      : 'Het adres is gemaakt, maar kon niet aan de lijst worden toegevoegd.',
    'Bewaar het nu ergens veilig. Controleer daarna of de schijf niet vol of alleen-lezen is.',
  ],
}
