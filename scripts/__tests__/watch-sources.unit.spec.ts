import fs from "node:fs"
import os from "node:os"
import path from "node:path"

type Change = { source: string; target: string }

const until = async (happened: () => boolean) => {
  for (let left = 100; left && !happened(); left--) await new Promise((go) => setTimeout(go, 50))
  expect(happened()).toBe(true)
}

describe("following the sources", () => {
  it("sees each save of a file that an editor replaces, and its removal", async () => {
    const { watchSources } = await import("../lib/watch-sources.mjs")
    const from = fs.mkdtempSync(path.join(os.tmpdir(), "sources-"))
    const file = path.join(from, "hub.ts")
    const replace = (text: string, time: number) => {
      fs.writeFileSync(`${file}.new`, text)
      fs.utimesSync(`${file}.new`, time, time)
      fs.renameSync(`${file}.new`, file)
    }
    replace("one", 1)
    const seen: Change[][] = []
    const stop = watchSources(
      async (files: Change[]) => void seen.push(files),
      [{ from, to: "/out" }]
    )
    try {
      replace("two", 2)
      await until(() => seen.length === 1)
      replace("three", 3)
      await until(() => seen.length === 2)
      fs.rmSync(file)
      await until(() => seen.length === 3)
    } finally {
      stop()
    }
    expect(seen).toEqual(Array(3).fill([{ source: file, target: path.join("/out", "hub.js") }]))
  })
})
