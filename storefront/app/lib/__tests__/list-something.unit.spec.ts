import { listSomething } from "../list-something.server"

const KEY = "8e03978e-40d5-43e8-bc93-6894a57f9324"
const caller = { lang: "zh", token: "t" } as const

function typed(more: Record<string, string> = {}) {
  const form = new FormData()
  const values = {
    ...{ name: "土鸡蛋", price: "45.5", stock: "20", unit: "box", weight: "3", storage: "ambient" },
    ...{ season: "all", image_ids: "img_1", intent: "submit", request_key: KEY },
  }
  for (const [name, value] of Object.entries({ ...values, ...more })) form.set(name, value)
  return form
}

describe("listing something", () => {
  const environment = { ...process.env }
  const backend = jest.spyOn(globalThis, "fetch")
  const logged = jest.spyOn(console, "error").mockReturnValue()

  beforeAll(() => {
    Object.assign(process.env, {
      ...{ MEDUSA_BACKEND_URL: "http://backend.test", MEDUSA_PUBLISHABLE_KEY: "pk" },
      SESSION_SECRET: "only good enough for tests",
    })
  })
  beforeEach(() => backend.mockReset())
  afterAll(() => {
    process.env = environment
    backend.mockRestore()
    logged.mockRestore()
  })

  const headersOf = (call: number) => new Headers(backend.mock.calls[call]![1]!.headers)
  const answer = (state: string) => Response.json({ listing: { state } }, { status: 201 })

  it("sends the form's key, for a draft as well", async () => {
    backend.mockImplementation(async () => answer("submitted"))
    expect((await listSomething(caller, "sel_1", typed())).listed).toBe("submitted")
    await listSomething(caller, "sel_1", typed({ intent: "draft" }))
    for (const call of [0, 1]) expect(headersOf(call).get("Idempotency-Key")).toBe(`"${KEY}"`)
  })

  it("gives the key back with what was typed when no answer came, or something is missing", async () => {
    backend.mockRejectedValue(new TypeError("fetch failed"))
    const lost = await listSomething(caller, "sel_1", typed())
    expect(lost).toMatchObject({ listed: null, problem: { code: "WEB-BACKEND-01" } })
    expect(lost.values.request_key).toBe(KEY)
    const unfinished = await listSomething(caller, "sel_1", typed({ price: "" }))
    expect(unfinished).toMatchObject({ listed: null, values: { request_key: KEY } })
  })

  it("sends no key that the form does not have", async () => {
    backend.mockImplementation(async () => answer("draft"))
    await listSomething(caller, "sel_1", typed({ request_key: "" }))
    expect(headersOf(0).has("Idempotency-Key")).toBe(false)
  })
})
