/** Two sentences, one after the other. */
export const sentences = (first: string, second: string) => `${first} ${second}`
