/** True when a form's value is one of the words a field may have. */
export const isOneOf = <Word extends string>(
  words: readonly Word[],
  value: string | undefined
): value is Word => words.includes(value as Word)
