/** Shown in a window when the main process gave no answer: what happened, what to do. */
export const noAnswerWords = ['Aliasmith did not answer.', 'Quit and reopen Aliasmith.'] as const
