import { createLogger } from "../logger"
import { requestContext, requestIdFrom } from "../request-context"

function logged(act: (logger: ReturnType<typeof createLogger>) => void, readable = false) {
  const lines: string[] = []
  act(createLogger({ level: "info", readable, stream: { write: (line) => void lines.push(line) } }))
  return lines
}

describe("the log", () => {
  it("writes one JSON object per line, with the request it belongs to", () => {
    const [line] = logged((logger) =>
      requestContext.run({ request_id: "request-1" }, () => logger.info("鸡蛋已上架"))
    )
    expect(JSON.parse(line!)).toMatchObject({
      level: "info",
      msg: "鸡蛋已上架",
      request_id: "request-1",
    })
  })

  it("keeps an error's stack", () => {
    const [line] = logged((logger) => logger.error("did not work", new Error("why")))
    expect(JSON.parse(line!).err.stack).toContain("why")
  })

  it("leaves out what is below its level", () => {
    expect(logged((logger) => logger.debug("detail"))).toEqual([])
  })

  it("is readable for people in the demo", () => {
    const [line] = logged((logger) => logger.warn("stock is low"), true)
    expect(line).toContain("stock is low")
    expect(line).not.toContain("{")
  })

  it("takes a caller's request id only when it is a plain identifier", () => {
    expect(requestIdFrom("order-7f3a9")).toBe("order-7f3a9")
    expect(requestIdFrom("x\nlevel=error")).not.toContain("\n")
  })
})
