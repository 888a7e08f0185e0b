/** Runs a task when all earlier ones of the same name have ended, however they did. */
export type InTurn = <Value>(name: string, task: () => Promise<Value>) => Promise<Value>

/** Makes such turns. A name is forgotten with its last task. */
export function createInTurn(): InTurn {
  const lastOf = new Map<string, Promise<unknown>>()

  return async (name, task) => {
    const turn = (lastOf.get(name) ?? Promise.resolve()).then(task)
    const ended = turn.catch(() => undefined)
    lastOf.set(name, ended)
    try {
      return await turn
    } finally {
      if (lastOf.get(name) === ended) lastOf.delete(name)
    }
  }
}
