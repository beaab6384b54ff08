import process from "node:process"

const terminal = process.stdout.isTTY
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Shows a piece of work with the time it takes: counting in a terminal, as two lines elsewhere. */
export async function phase(title, work) {
  const since = Date.now()
  const show = (mark, text) => process.stdout.write(`${terminal ? "\r\x1b[2K" : ""}${mark} ${text}`)
  show("▸", terminal ? title : `${title}\n`)
  const ticking = terminal && setInterval(() => show("▸", `${title}  ${seconds(since)}`), 200)
  try {
    const note = await work()
    clearInterval(ticking)
    show("✓", `${title}${typeof note === "string" ? ` – ${note}` : ""}  ${seconds(since)}\n`)
  } catch (error) {
    clearInterval(ticking)
    show("✗", `${title}  ${seconds(since)}\n`)
    throw error
  }
}
