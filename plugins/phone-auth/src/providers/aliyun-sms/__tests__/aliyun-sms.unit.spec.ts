import http from "node:http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { startSmsSimulator, type SmsSimulator } from "../../../simulator"
import { sendSms } from "../client"
import { resolveOptions } from "../options"
import { messageFor } from "../service"

const given = {
  accessKeyId: "id",
  accessKeySecret: "secret",
  signName: "乡集",
  templates: { "phone-code": "SMS_154950909" },
  timeoutMs: 300,
  retryPauseMs: 5,
}
const notification = {
  id: "noti_1",
  to: "+8613800138000",
  channel: "sms",
  template: "phone-code",
  data: { code: "012345" },
}
const MESSAGE = {
  PhoneNumbers: "13800138000",
  SignName: "乡集",
  TemplateCode: "SMS_154950909",
  TemplateParam: '{"code":"012345"}',
  OutId: "noti_1",
}

describe("sending a message", () => {
  let simulator: SmsSimulator
  beforeAll(async () => void (simulator = await startSmsSimulator(given)))
  afterAll(() => simulator.close())
  const options = (change = {}) => resolveOptions({ ...given, endpoint: simulator.url, ...change })

  it("makes the vendor's request of our notification", () => {
    expect(messageFor(notification, options())).toEqual(MESSAGE)
  })

  it("refuses a template that the vendor has none for", () => {
    expect(() => messageFor({ ...notification, template: "news" }, options())).toThrow(
      "PHONE-SMS-03"
    )
  })

  it("refuses a number that the contract does not reach", () => {
    expect(() => messageFor({ ...notification, to: "+85291234567" }, options())).toThrow(
      "PHONE-SMS-02"
    )
  })

  it("is accepted with a right signature and keeps our id", async () => {
    expect(await sendSms(MESSAGE, options())).toMatchObject({ Code: "OK", Message: "OK" })
    expect(simulator.messages("+86 13800138000").at(-1)).toMatchObject({
      parameters: { code: "012345" },
      out_id: "noti_1",
    })
  })

  it.each([
    ["a wrong secret", { accessKeySecret: "other" }, "SignatureDoesNotMatch"],
    ["an unknown key", { accessKeyId: "other" }, "InvalidAccessKeyId.NotFound"],
  ])("is refused with %s", async (_what, change, code) => {
    const before = simulator.messages().length
    expect(await sendSms(MESSAGE, options(change))).toMatchObject({ Code: code })
    expect(simulator.messages()).toHaveLength(before)
  })

  it("tries again while the vendor is too busy to take it, but not for ever", async () => {
    simulator.refuseNext("Throttling.User", 2)
    expect(await sendSms(MESSAGE, options())).toMatchObject({ Code: "OK" })
    simulator.refuseNext("Throttling.User", 3)
    expect(await sendSms(MESSAGE, options())).toMatchObject({ Code: "Throttling.User" })
  })

  it("gives up on a vendor that does not answer, and does not send twice", async () => {
    let asked = 0
    const silent = http.createServer(() => void (asked += 1)).listen(0, "127.0.0.1")
    await once(silent, "listening")
    const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    await expect(sendSms(MESSAGE, options({ endpoint }))).rejects.toMatchObject({
      name: "TimeoutError",
    })
    expect(asked).toBe(1)
    silent.closeAllConnections()
    silent.close()
  })

  it("tries a vendor three times that cannot be reached", async () => {
    await expect(sendSms(MESSAGE, options({ endpoint: "http://127.0.0.1:1" }))).rejects.toThrow()
  })
})
