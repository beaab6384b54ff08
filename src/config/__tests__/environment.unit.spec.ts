import { isFault } from "@xiangji/kernel"
import { readEnvironment } from "../environment"

const SECRET = "a-secret-that-is-long-enough-to-be-one"

const complete = {
  DATABASE_URL: "postgres://db.example.cn/market",
  JWT_SECRET: SECRET,
  COOKIE_SECRET: SECRET,
  ORDER_LINK_SECRET: SECRET,
  IDENTITY_SECRET: SECRET,
  KUAIDI100_CUSTOMER: "c",
  KUAIDI100_KEY: "k",
  KUAIDI100_SECRET: "s",
  ALIYUN_SMS_ACCESS_KEY_ID: "i",
  ALIYUN_SMS_ACCESS_KEY_SECRET: "s",
  ALIYUN_SMS_SIGN_NAME: "乡集",
  ALIYUN_SMS_TEMPLATE_CODE: "SMS_1",
}

function refusal(source: Record<string, string | undefined>) {
  try {
    readEnvironment(source)
  } catch (error) {
    if (isFault(error)) return { code: error.code, en: error.messages.en }
    throw error
  }
  return null
}

describe("the environment", () => {
  it("refuses to start without secrets and names every one of them", () => {
    const refused = refusal({})
    expect(refused?.code).toBe("CONFIG-ENVIRONMENT-02")
    for (const name of Object.keys(complete)) expect(refused?.en).toContain(name)
  })

  it("takes an empty variable for a missing one", () => {
    expect(refusal({ ...complete, JWT_SECRET: " " })?.en).toContain("JWT_SECRET")
  })

  it("refuses a secret that is too short", () => {
    expect(refusal({ ...complete, COOKIE_SECRET: "short" })?.code).toBe("CONFIG-ENVIRONMENT-01")
  })

  it("makes up secrets in the demo profile, different ones each time", () => {
    const first = readEnvironment({ XIANGJI_PROFILE: "demo" })
    const second = readEnvironment({ XIANGJI_PROFILE: "demo" })
    expect(first.secrets.jwt.length).toBeGreaterThanOrEqual(32)
    expect(first.secrets.jwt).not.toBe(second.secrets.jwt)
  })

  it("refuses half a carrier contract even in the demo profile", () => {
    const refused = refusal({ XIANGJI_PROFILE: "demo", KUAIDI100_CUSTOMER: "c" })
    expect(refused?.en).toContain("KUAIDI100_KEY, KUAIDI100_SECRET")
  })

  it("reads text messages in the log in a trial without a vendor, and nowhere else", () => {
    const demo = { XIANGJI_PROFILE: "demo" }
    expect(readEnvironment(demo).smsProvider).toBe("log")
    expect(readEnvironment({ ...complete, ...demo }).smsProvider).toBe("aliyun")
    expect(readEnvironment(complete).smsProvider).toBe("aliyun")
    expect(refusal({ ...complete, SMS_PROVIDER: "log" })?.code).toBe("CONFIG-ENVIRONMENT-03")
    expect(refusal({ ...demo, SMS_PROVIDER: "aliyun" })?.en).toContain("ALIYUN_SMS_SIGN_NAME")
  })

  it("offers no online payment without an account, and refuses half of one in any profile", () => {
    expect(readEnvironment(complete).stripe).toBeNull()
    const half = { STRIPE_API_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }
    for (const source of [
      { ...complete, ...half },
      { XIANGJI_PROFILE: "demo", ...half },
    ])
      expect(refusal(source)?.en).toContain("STRIPE_PUBLISHABLE_KEY")
    const whole = { ...complete, ...half, STRIPE_PUBLISHABLE_KEY: "pk_test_1" }
    expect(readEnvironment(whole).stripe).toMatchObject({
      capture: "automatic",
      baseUrl: undefined,
    })
  })

  it("derives allowed origins and the carriers' way back from the two public addresses", () => {
    const read = readEnvironment({
      ...complete,
      BACKEND_URL: "https://api.example.cn",
      WEB_URL: "https://www.example.cn",
    })
    expect(read.cors).toEqual({
      store: "https://www.example.cn",
      admin: "https://api.example.cn",
      auth: "https://www.example.cn,https://api.example.cn",
    })
    expect(read.kuaidi100.callbackBaseUrl).toBe("https://api.example.cn")
  })
})
