/** Stands for the service's own text, which must never be shown as the app's words. */
export const serverWords = 'Words of the server'
