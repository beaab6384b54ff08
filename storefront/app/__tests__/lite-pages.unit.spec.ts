import fs from "node:fs"
import path from "node:path"
import { isLite } from "../lib/lite"

const app = path.join(__dirname, "..")
const read = (file: string) => fs.readFileSync(path.join(app, file), "utf8")

describe("pages of the shop", () => {
  it("send less than a kilobyte of our own script", () => {
    expect(Buffer.byteLength(read("enhance.js"))).toBeLessThan(1024)
  })

  it("send no framework script: their layout says so, and the document obeys", () => {
    expect(read("routes/shop/layout.tsx")).toContain("handle: RouteHandle = { lite: true }")
    expect(isLite([undefined, { lite: true }, undefined])).toBe(true)
    expect(isLite([undefined, undefined, undefined])).toBe(false)
    expect(read("root.tsx")).toMatch(/\{!lite && <Scripts /)
  })

  it("need no script to work: no handlers, no state, no effects", () => {
    const files = ["routes/shop", "components/shop", "components/order"].flatMap((folder) =>
      fs.readdirSync(path.join(app, folder)).map((file) => `${folder}/${file}`)
    )
    const scripted = files.filter((file) =>
      /\bon[A-Z]\w+=|use(State|Effect|Fetcher)\(/.test(read(file))
    )
    expect(files.length).toBeGreaterThan(20)
    expect(scripted).toEqual([])
  })

  it("carry no inline styles, which the content security policy refuses", () => {
    const files = fs.readdirSync(app, { recursive: true, encoding: "utf8" })
    const styled = files.filter((file) => file.endsWith(".tsx") && read(file).includes("style={"))
    expect(styled).toEqual([])
  })
})
