/** The model types a JSON column as an object; ours also hold lists. The one place where that is bridged. */
export const jsonList = <Item>(items: readonly Item[]) =>
  items as unknown as Record<string, unknown>
