/** Waits for what other processes have to do first; two minutes at most. */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  const until = Date.now() + 120_000
  for (;;)
    try {
      return await holds()
    } catch (refused) {
      if (Date.now() > until) throw refused
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
}
