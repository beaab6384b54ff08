/** Works on items `{ name, needs }`, at most `atOnce` together, each only after those it needs that are in the list. */
export async function inOrder(items, atOnce, work) {
  const names = new Set(items.map(({ name }) => name))
  const waiting = [...items]
  const done = new Set()
  const running = new Map()
  let failure
  while (waiting.length || running.size) {
    const isReady = (item) => item.needs.every((need) => !names.has(need) || done.has(need))
    while (!failure && running.size < atOnce && waiting.some(isReady)) {
      const [item] = waiting.splice(waiting.findIndex(isReady), 1)
      const task = work(item).then(
        () => done.add(item.name),
        (error) => (failure ??= error)
      )
      running.set(
        item.name,
        task.finally(() => running.delete(item.name))
      )
    }
    if (!running.size && !failure) throw new Error(`${waiting[0].name} needs itself`)
    await Promise.race(running.values())
    if (failure && !running.size) throw failure
  }
  if (failure) throw failure
}
