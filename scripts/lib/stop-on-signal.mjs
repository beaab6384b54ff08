/**
 * Collects what has to be stopped, in the order it was started, and stops it in the reverse order: on Ctrl-C, on
 * SIGTERM, when the terminal is closed, or when `now()` is called. A second Ctrl-C does not wait.
 */
export function stopOnSignal({ last }) {
  const stops = []
  let stopping
  let ask
  const asked = new Promise((resolve) => (ask = () => resolve({ name: "", log: "" })))
  const now = () =>
    (stopping ??= (async () => {
      for (const stop of stops.toReversed()) await stop()
      last()
    })())
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, async () => {
      if (stopping) process.exit(130)
      console.log("\nStopping …")
      ask()
      await now()
      console.log("Stopped.")
      process.exit(0)
    })
  return { before: (stop) => stops.push(stop), now, asked }
}
