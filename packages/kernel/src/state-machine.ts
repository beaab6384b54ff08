import { fault } from "./fault"

/** One transition table per aggregate: each state with the states it may move to. */
export type Transitions<State extends string> = Readonly<Record<State, readonly State[]>>

/** What a machine made from a transition table can answer. */
export type StateMachine<State extends string> = {
  states: readonly State[]
  canMove(from: State, to: State): boolean
  /** Throws `code` (a state fault, HTTP 400) when the move is not in the table. */
  assertMove(from: State, to: State): void
  isFinal(state: State): boolean
}

/** Makes a state machine whose refused moves carry `code`. */
export function stateMachine<State extends string>(
  code: string,
  transitions: Transitions<State>
): StateMachine<State> {
  const canMove = (from: State, to: State) => transitions[from]?.includes(to) ?? false
  return {
    states: Object.keys(transitions) as State[],
    canMove,
    isFinal: (state) => transitions[state].length === 0,
    assertMove(from, to) {
      if (canMove(from, to)) return
      throw fault("not_allowed", code, {
        zh: `当前状态“${from}”不能变为“${to}”`,
        en: `Cannot move from "${from}" to "${to}"`,
      })
    },
  }
}
