import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { accessOf, type AccessRule } from "../../src/api/access"
import { projectRoutes } from "../../src/api/__tests__/project-routes"
import { expectedOf, type Outcome, type Persona, PERSONAS } from "./support/access-matrix"
import { buildPersonas, type Personas } from "./support/access-personas"

/** A name no row has: whoever is let in gets a 400 or a 404 of the route's own, which is not a refusal of access. */
const NO_ROW = "none"

const SIGN_IN_FIRST = "unauthorized"
const STRANGER = "MARKET-ACTING-01"

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    // What has no rule fails below, but is no reason to leave the others untested.
    const all = projectRoutes()
    const routes = all.filter(({ method, path }) => accessOf(method, path))
    let personas: Personas
    let shop: Record<string, string>

    beforeAll(async () => {
      const container = getContainer()
      const key = await container
        .resolve(Modules.API_KEY)
        .createApiKeys({ title: "shop", type: "publishable", created_by: "test" })
      shop = { "x-publishable-api-key": key.token }
      personas = await buildPersonas(container)
    })

    const rightOf = (rule: AccessRule) => (rule.who === "acting" ? rule.right : null)

    async function knock(
      method: string,
      path: string,
      persona: Persona
    ): Promise<Outcome | string> {
      const rule = accessOf(method, path)!
      const { headers, seller_id } = personas(persona, rightOf(rule))
      const url = path.replace(":seller_id", seller_id).replace(/:\w+/g, NO_ROW)
      const { status, data } = await api.request({
        ...{ method, url, headers: { ...shop, ...headers }, validateStatus: () => true },
        ...(method === "GET" ? { responseType: "text" } : { data: {} }),
      })
      const code = codeIn(data)
      const open = rule.who === "open" && code !== null && code !== SIGN_IN_FIRST
      // Without a code there is no route at all; what an open route says about a bad key is its own business.
      const refused =
        status >= 500 ||
        (status === 404 && (code === null || code === STRANGER)) ||
        ((status === 401 || status === 403) && !open)
      return refused ? `${status} ${code}` : "in"
    }

    function codeIn(data: unknown): string | null {
      try {
        const body: unknown = typeof data === "string" ? JSON.parse(data) : data
        return (body as { code?: string } | null)?.code ?? null
      } catch (error) {
        if (error instanceof SyntaxError) return null
        throw error
      }
    }

    it.each(PERSONAS)(
      "%s is let in where the table says so, and refused elsewhere",
      async (who) => {
        const wrong: Record<string, string> = {}
        for (const { method, path } of routes) {
          const expected = expectedOf(accessOf(method, path)!, method, who)
          const got = await knock(method, path, who)
          if (got !== expected) wrong[`${method} ${path}`] = `${got}, not ${expected}`
        }
        expect(wrong).toEqual({})
      }
    )

    it("has asked at every door", () => {
      expect(routes.length).toBeGreaterThan(100)
      expect(all.filter((route) => !routes.includes(route))).toEqual([])
    })

    it("answers an unknown picture in two languages, with a code and the caller's request id", async () => {
      const { status, data, headers } = await api.get("/media/..%2Fsecrets.json", {
        headers: { "x-request-id": "picture-request-1", "accept-language": "en" },
        validateStatus: () => true,
      })
      expect(status).toBe(404)
      expect(data).toMatchObject({
        code: "MEDIA-FILE-01",
        message: "There is no such file",
        messages: { zh: "没有这个文件" },
        request_id: "picture-request-1",
      })
      expect(headers["x-request-id"]).toBe("picture-request-1")
    })

    it("tells people whose sign-in has run out to sign in, in their language", async () => {
      const { status, data } = await api.get("/seller/me", { validateStatus: () => true })
      expect(status).toBe(401)
      expect(data).toMatchObject({ code: "unauthorized", messages: { zh: "请先登录。" } })
      expect(data.request_id).toBeTruthy()
    })

    it("says whether it is ready", async () => {
      const { status, data } = await api.get("/health/ready")
      expect(status).toBe(200)
      expect(data).toEqual({ ready: true, checks: { database: true } })
    })
  },
})
