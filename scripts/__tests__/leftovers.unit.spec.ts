import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

const file = () => path.join(fs.mkdtempSync(path.join(os.tmpdir(), "run-")), "run.json")
const sleeper = () => spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"])
const gone = { pid: 2 ** 22 + 1, began: "long ago" }

describe("leftovers of a killed start", () => {
  it("are stopped when they are still the processes on record", async () => {
    const { clearLeftovers } = await import("../lib/leftovers.mjs")
    const { alive, startedAt } = await import("../lib/processes.mjs")
    const { pid = 0 } = sleeper()
    const record = file()
    const services = [{ name: "backend", pid, began: startedAt(pid) }]
    fs.writeFileSync(record, JSON.stringify({ launcher: gone, services }))
    expect(await clearLeftovers(record)).toEqual(["backend"])
    expect(alive(pid)).toBe(false)
    expect(fs.existsSync(record)).toBe(false)
  })

  it("are left alone when their process id belongs to somebody else by now", async () => {
    const { clearLeftovers } = await import("../lib/leftovers.mjs")
    const { alive } = await import("../lib/processes.mjs")
    const stranger = sleeper()
    const record = file()
    const services = [{ name: "backend", pid: stranger.pid, began: "yesterday" }]
    fs.writeFileSync(record, JSON.stringify({ launcher: gone, services }))
    expect(await clearLeftovers(record)).toEqual([])
    expect(alive(stranger.pid)).toBe(true)
    stranger.kill()
  })

  it("are not leftovers while the start that made them still runs", async () => {
    const { clearLeftovers } = await import("../lib/leftovers.mjs")
    const { startedAt } = await import("../lib/processes.mjs")
    const launcher = sleeper()
    const record = file()
    const began = startedAt(launcher.pid)
    fs.writeFileSync(
      record,
      JSON.stringify({ launcher: { pid: launcher.pid, began }, services: [] })
    )
    await expect(clearLeftovers(record)).rejects.toThrow("running already")
    launcher.kill()
  })
})
