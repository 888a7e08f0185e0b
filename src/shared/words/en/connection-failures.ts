import type { FailurePhrases } from '../failure-words.ts'

/** Sentences for services that cannot be reached, or whose answer is of no use. */
export const connectionFailureWords = {
  'service-error': ({ provider }) => [
    provider ? `${provider} had an error of its own.` : 'The service had an error of its own.',
    'Try again in a moment.',
  ],
  'answer-empty': ({ provider }) => [
    provider ? `${provider} gave an empty answer.` : 'The service gave an empty answer.',
    'Try again. If it happens again, check the server address in Settings.',
  ],
  'answer-cut': ({ provider }) => [
    provider ? `The answer from ${provider} broke off.` : 'The answer from the service broke off.',
    'Check the connection and try again.',
  ],
  'answer-not-json': ({ provider }) => [
    provider
      ? `${provider} answered with a web page instead of data.`
      : 'The service answered with a web page instead of data.',
    'A login page of your network may be in the way. If not, check the server address of the account.',
  ],
  'answer-wrong-shape': ({ provider }) => [
    provider
      ? `${provider} gave an answer that this version does not understand.`
      : 'The service gave an answer that this version does not understand.',
    'Check the server address in Settings, or look for a newer version of Aliasmith.',
  ],
  'answer-too-large': ({ provider }) => [
    provider
      ? `${provider} sent far more than expected, so reading was stopped.`
      : 'The service sent far more than expected, so reading was stopped.',
    'Check the server address in Settings.',
  ],
  'answer-redirects': ({ provider }) => [
    provider
      ? `The request to ${provider} was sent on to another address, which was not followed.`
      : 'The request was sent on to another address, which was not followed.',
    'Your network may want you to sign in: open a web page. If not, check the server address in Settings.',
  ],
  'answer-elsewhere': ({ provider }) => [
    provider
      ? `${provider} named another server for the request, and your key does not go there. The request was not sent.`
      : 'The service named another server for the request, and your key does not go there. Nothing was sent.',
    'Check the server address in Settings, Accounts.',
  ],
  'network-login': () => [
    'Your network wants you to sign in first.',
    'Open a web page in your browser, sign in, then try again.',
  ],
  'answer-not-an-address': ({ provider }) => [
    provider
      ? `What ${provider} returned is not an email address, so it was not copied.`
      : 'What the service returned is not an email address, so it was not copied.',
    'Check the server address in Settings.',
  ],
  'answer-contradicts': ({ provider }) => [
    provider
      ? `The answer of ${provider} does not match what was asked.`
      : 'The answer of the service does not match what was asked.',
    'Check on the page of the service what was done.',
  ],
  'host-not-found': ({ provider }) => [
    provider ? `The server of ${provider} cannot be found.` : 'The server cannot be found.',
    'Check your connection and the server address.',
  ],
  'connection-refused': ({ provider }) => [
    provider ? `The server of ${provider} accepts no connection.` : 'The server accepts no connection.',
    'Check the server address, or try again later.',
  ],
  'connection-lost': ({ provider }) => [
    provider ? `The connection to ${provider} was lost.` : 'The connection to the service was lost.',
    'Check your connection and try again.',
  ],
  'certificate-refused': ({ provider }) => [
    provider
      ? `The server of ${provider} cannot prove that it is the right one, so nothing was sent.`
      : 'The server cannot prove that it is the right one, so nothing was sent.',
    'Check the date of this computer and the server address. A network may be intercepting connections.',
  ],
  'port-blocked': ({ provider }) => [
    provider
      ? `The server address of ${provider} has a port that is reserved for something else, so nothing was sent.`
      : 'The server address has a port that is reserved for something else, so nothing was sent.',
    'Correct the server address, or have the server use another port.',
  ],
  'no-secure-connection': ({ provider }) => [
    provider
      ? `A secure connection (https) to the server of ${provider} could not be made.`
      : 'A secure connection (https) to the server could not be made.',
    'Check the server address and its port: what answers there may not support https.',
  ],
  offline: () => ['This computer is offline.', 'Connect to the internet and try again.'],
  unreachable: ({ provider }) => [
    provider ? `${provider} cannot be reached.` : 'The service cannot be reached.',
    'Check your connection and try again.',
  ],
  'timed-out': ({ provider }) => [
    provider ? `${provider} did not answer in time.` : 'The service did not answer in time.',
    'Try again in a moment.',
  ],
  'not-found': ({ provider }) => [
    provider
      ? `${provider} did not find what was asked for.`
      : 'The service did not find what was asked for.',
    'Check the server address in Settings, Accounts.',
  ],
  'program-refused': ({ provider }) => [
    provider
      ? `${provider} turned Aliasmith away, whatever the key. Nothing was done.`
      : 'The service turned Aliasmith away, whatever the key. Nothing was done.',
    'Try again later, or use its website. The key need not be changed.',
  ],
} as const satisfies FailurePhrases
