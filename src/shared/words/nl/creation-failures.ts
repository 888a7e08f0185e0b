import type { CreationFailureWords } from '../catalogue.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords: CreationFailureWords = {
  'name-refused': ({ provider }) => [
    provider ? `${provider} accepteert deze naam niet.` : 'De dienst accepteert deze naam niet.',
    'Kies een andere naam of neem een suggestie over.',
  ],
  'domain-refused': ({ provider }) => [
    provider ? `${provider} accepteert dit domein niet.` : 'De dienst accepteert dit domein niet.',
    'Kies een ander domein.',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `${provider} accepteert niet meer wat voor ${domain} was aangeboden. Er is niets gemaakt.`
      : 'De dienst accepteert niet meer wat voor dit domein was aangeboden. Er is niets gemaakt.',
    'Probeer het opnieuw: Aliasmith vraagt dan eerst om een nieuw aanbod.',
  ],
  'recipient-refused': ({ provider }) => [
    provider ? `${provider} accepteert deze ontvanger niet.` : 'De dienst accepteert deze ontvanger niet.',
    'Kies een andere ontvanger of verifieer deze op de website van de dienst.',
  ],
  'label-refused': ({ provider }) => [
    provider ? `${provider} accepteert dit label niet.` : 'De dienst accepteert dit label niet.',
    'Wijzig het label of laat het leeg.',
  ],
  'labels-off': ({ provider }) => [
    provider
      ? `${provider} bewaart geen labels van dit account: het opslaan ervan staat daar uit.`
      : 'De dienst bewaart geen labels van dit account: het opslaan ervan staat daar uit.',
    'Het label blijft hier. Om het ook daar te bewaren, sta je dat toe in de instellingen van de dienst en sla je het label opnieuw op.',
  ],
  'template-malformed': () => [
    'Het sjabloon kan niet worden gelezen.',
    'Gebruik gewone tekens en {word}, {letters:4}, {digits:2} of {chars:8}.',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider
      ? `Deze stijl maakt namen die ${provider} niet accepteert.`
      : 'Deze stijl maakt namen die de dienst niet accepteert.',
    'Wijzig de lengte of de tekens.',
  ],
  'input-refused': ({ provider }) => [
    provider
      ? `${provider} heeft het verzoek niet geaccepteerd.`
      : 'De dienst heeft het verzoek niet geaccepteerd.',
    'Wijzig wat je hebt ingevoerd en probeer het opnieuw.',
  ],
  'not-offered': ({ provider }) => [
    provider ? `${provider} biedt dit niet aan.` : 'De dienst biedt dit niet aan.',
    'Het wordt niet meer getoond. Test de verbinding in Instellingen > Accounts om opnieuw te kijken.',
  ],
  'name-taken': ({ address }) => [
    address ? `${address} is al bezet.` : 'Deze naam is al bezet.',
    'Kies een andere naam of neem een suggestie over.',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `Je hebt ${address} al.` : 'Je hebt dit adres al.',
    labelUnused
      ? sentences('Zoek het op in de lijst of kies een andere naam.', 'Het label is niet gewijzigd.')
      : 'Zoek het op in de lijst of kies een andere naam.',
  ],
  'yours-but-off': ({ address }) => [
    address
      ? `Je hebt ${address} al, maar het is niet ingeschakeld.`
      : 'Je hebt dit adres al, maar het is niet ingeschakeld.',
    'Kies een andere naam of kijk in Instellingen > Adressen wat ermee kan worden gedaan.',
  ],
  'state-changed': ({ provider }) => [
    provider
      ? `${provider} heeft dit op hetzelfde moment gewijzigd.`
      : 'De dienst heeft dit op hetzelfde moment gewijzigd.',
    'Probeer het opnieuw.',
  ],
  'no-free-name': () => ['Elke suggestie was bezet.', 'Typ een naam of kies een langere naamstijl.'],
}
