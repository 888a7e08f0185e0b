import type { ConnectionFailureWords } from '../catalogue.ts'

/** Sentences for services that cannot be reached, or whose answer is of no use. */
export const connectionFailureWords: ConnectionFailureWords = {
  'service-error': ({ provider }) => [
    provider ? `Bij ${provider} zelf is een fout opgetreden.` : 'Bij de dienst zelf is een fout opgetreden.',
    'Probeer het zo meteen opnieuw.',
  ],
  'answer-empty': ({ provider }) => [
    provider ? `${provider} gaf een leeg antwoord.` : 'De dienst gaf een leeg antwoord.',
    'Probeer het opnieuw. Controleer het serveradres in Instellingen als het weer gebeurt.',
  ],
  'answer-cut': ({ provider }) => [
    provider ? `Het antwoord van ${provider} brak af.` : 'Het antwoord van de dienst brak af.',
    'Controleer de verbinding en probeer het opnieuw.',
  ],
  'answer-not-json': ({ provider }) => [
    provider
      ? `${provider} antwoordde met een webpagina in plaats van gegevens.`
      : 'De dienst antwoordde met een webpagina in plaats van gegevens.',
    'Misschien zit een inlogpagina van je netwerk ertussen. Zo niet, controleer dan het serveradres van het account.',
  ],
  'answer-wrong-shape': ({ provider }) => [
    provider
      ? `${provider} gaf een antwoord dat deze versie niet begrijpt.`
      : 'De dienst gaf een antwoord dat deze versie niet begrijpt.',
    'Controleer het serveradres in Instellingen of kijk of er een nieuwere versie van Aliasmith is.',
  ],
  'answer-too-large': ({ provider }) => [
    provider
      ? `${provider} stuurde veel meer dan verwacht, dus het lezen is gestopt.`
      : 'De dienst stuurde veel meer dan verwacht, dus het lezen is gestopt.',
    'Controleer het serveradres in Instellingen.',
  ],
  'answer-redirects': ({ provider }) => [
    provider
      ? `Het verzoek aan ${provider} werd doorverwezen naar een ander adres; dat is niet gevolgd.`
      : 'Het verzoek werd doorverwezen naar een ander adres; dat is niet gevolgd.',
    'Misschien wil je netwerk dat je inlogt: open een webpagina. Zo niet, controleer dan het serveradres in Instellingen.',
  ],
  'answer-elsewhere': ({ provider }) => [
    provider
      ? `${provider} noemde een andere server voor het verzoek, en daar gaat je sleutel niet heen. Het verzoek is niet verstuurd.`
      : 'De dienst noemde een andere server voor het verzoek, en daar gaat je sleutel niet heen. Er is niets verstuurd.',
    'Controleer het serveradres in Instellingen > Accounts.',
  ],
  'network-login': () => [
    'Je netwerk wil dat je eerst inlogt.',
    'Open een webpagina in je browser, log in en probeer het opnieuw.',
  ],
  'answer-not-an-address': ({ provider }) => [
    provider
      ? `Wat ${provider} teruggaf, is geen e-mailadres, dus het is niet gekopieerd.`
      : 'Wat de dienst teruggaf, is geen e-mailadres, dus het is niet gekopieerd.',
    'Controleer het serveradres in Instellingen.',
  ],
  'answer-contradicts': ({ provider }) => [
    provider
      ? `Het antwoord van ${provider} past niet bij wat is gevraagd.`
      : 'Het antwoord van de dienst past niet bij wat is gevraagd.',
    'Kijk op de website van de dienst wat er is gedaan.',
  ],
  'host-not-found': ({ provider }) => [
    provider ? `De server van ${provider} kan niet worden gevonden.` : 'De server kan niet worden gevonden.',
    'Controleer je verbinding en het serveradres.',
  ],
  'connection-refused': ({ provider }) => [
    provider
      ? `De server van ${provider} accepteert geen verbinding.`
      : 'De server accepteert geen verbinding.',
    'Controleer het serveradres of probeer het later opnieuw.',
  ],
  'connection-lost': ({ provider }) => [
    provider ? `De verbinding met ${provider} is verbroken.` : 'De verbinding met de dienst is verbroken.',
    'Controleer je verbinding en probeer het opnieuw.',
  ],
  'certificate-refused': ({ provider }) => [
    provider
      ? `De server van ${provider} kan niet aantonen dat dit de juiste is, dus er is niets verstuurd.`
      : 'De server kan niet aantonen dat dit de juiste is, dus er is niets verstuurd.',
    'Controleer de datum van deze computer en het serveradres. Misschien onderschept een netwerk verbindingen.',
  ],
  'port-blocked': ({ provider }) => [
    provider
      ? `Het serveradres van ${provider} heeft een poort die voor iets anders is gereserveerd, dus er is niets verstuurd.`
      : 'Het serveradres heeft een poort die voor iets anders is gereserveerd, dus er is niets verstuurd.',
    'Verbeter het serveradres of laat de server een andere poort gebruiken.',
  ],
  'no-secure-connection': ({ provider }) => [
    provider
      ? `Er kon geen beveiligde verbinding (https) met de server van ${provider} worden gemaakt.`
      : 'Er kon geen beveiligde verbinding (https) met de server worden gemaakt.',
    'Controleer het serveradres en de poort: wat daar antwoordt, ondersteunt misschien geen https.',
  ],
  offline: () => ['Deze computer is offline.', 'Maak verbinding met internet en probeer het opnieuw.'],
  unreachable: ({ provider }) => [
    provider ? `${provider} is niet bereikbaar.` : 'De dienst is niet bereikbaar.',
    'Controleer je verbinding en probeer het opnieuw.',
  ],
  'timed-out': ({ provider }) => [
    provider ? `${provider} antwoordde niet op tijd.` : 'De dienst antwoordde niet op tijd.',
    'Probeer het zo meteen opnieuw.',
  ],
  'not-found': ({ provider }) => [
    provider
      ? `${provider} heeft niet gevonden wat is gevraagd.`
      : 'De dienst heeft niet gevonden wat is gevraagd.',
    'Controleer het serveradres in Instellingen > Accounts.',
  ],
  'program-refused': ({ provider }) => [
    provider
      ? `${provider} heeft Aliasmith afgewezen, ongeacht de sleutel. Er is niets gedaan.`
      : 'De dienst heeft Aliasmith afgewezen, ongeacht de sleutel. Er is niets gedaan.',
    'Probeer het later opnieuw of gebruik de website. De sleutel hoeft niet te worden gewijzigd.',
  ],
}
