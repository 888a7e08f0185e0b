/** Stands wherever a service could say something of its own: never to be read as the app's own words. */
export const serverWords = 'Words of the server'
