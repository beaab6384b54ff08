import type { Logger } from "@medusajs/framework/types"
import { refuseOutsideDemo } from "../../../domain/demo-only"
import { resolveOptions } from "../../../domain/options"
import { messagesTo, newestCodeTo } from "../inbox"
import { SmsLogProvider } from "../service"

const secret = "x".repeat(32)
const lines: string[] = []
const logger = { info: (line: string) => void lines.push(line) } as unknown as Logger
const send = (to: string, code: string) =>
  new SmsLogProvider({ logger }).send({
    to,
    channel: "sms",
    template: "phone-code",
    data: { code },
  })

describe("sms-log", () => {
  it("logs a message and keeps the newest few of each number", async () => {
    for (let code = 1; code <= 8; code += 1) await send("+8613800138000", `00000${code}`)
    await send("+8613900139000", "999999")
    expect(lines[0]).toContain("+8613800138000")
    expect(lines[0]).toContain("000001")
    expect(messagesTo("+8613800138000").map(({ data }) => data.code)).toEqual([
      "000004",
      "000005",
      "000006",
      "000007",
      "000008",
    ])
    expect(newestCodeTo("+8613800138000")).toBe("000008")
    expect(newestCodeTo("+8613700137000")).toBeUndefined()
  })

  it("keeps a thousand numbers and no more", async () => {
    for (let n = 0; n < 1_000; n += 1) await send(`+86150${String(n).padStart(8, "0")}`, "123456")
    expect(newestCodeTo("+8613800138000")).toBeUndefined()
    expect(newestCodeTo("+8615000000999")).toBe("123456")
  })
})

describe("what shows codes", () => {
  const { NODE_ENV, XIANGJI_PROFILE } = process.env
  afterEach(() => {
    Object.assign(process.env, { NODE_ENV })
    if (XIANGJI_PROFILE === undefined) delete process.env.XIANGJI_PROFILE
    else process.env.XIANGJI_PROFILE = XIANGJI_PROFILE
  })

  it("refuses to start in production, unless that is the demo", () => {
    process.env.NODE_ENV = "production"
    delete process.env.XIANGJI_PROFILE
    const refused = expect.objectContaining({ code: "PHONE-DEMO-01" })
    expect(() => resolveOptions({ secret, showCodes: true })).toThrow(refused)
    expect(() => SmsLogProvider.validateOptions()).toThrow(refused)
    expect(() => new SmsLogProvider({ logger })).toThrow(refused)
    expect(resolveOptions({ secret }).showCodes).toBe(false)
    process.env.XIANGJI_PROFILE = "demo"
    expect(resolveOptions({ secret, showCodes: true }).showCodes).toBe(true)
    expect(() => SmsLogProvider.validateOptions()).not.toThrow()
  })

  it.each([
    [{ NODE_ENV: "production", XIANGJI_PROFILE: "production" }, true],
    [{ NODE_ENV: "production" }, true],
    [{ NODE_ENV: "production", XIANGJI_PROFILE: "demo" }, false],
    [{ NODE_ENV: "test" }, false],
    [{}, false],
  ])("in %j is refused: %s", (env, refused) => {
    const start = () => refuseOutsideDemo("showCodes", env as NodeJS.ProcessEnv)
    if (refused) expect(start).toThrow(expect.objectContaining({ code: "PHONE-DEMO-01" }))
    else expect(start).not.toThrow()
  })
})
