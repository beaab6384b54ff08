/** A moment that a workflow has handed on as text, or none. */
export const dateOf = (moment: Date | string | null): Date | null =>
  moment === null ? null : new Date(moment)
