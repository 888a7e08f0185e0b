/** The id of the element of a page that holds the answer to the first request of its window, as JSON. */
export const firstAnswerId = 'first-answer'
