import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { accessOf } from "../../src/api/access"
import { projectRoutes } from "../../src/api/__tests__/project-routes"

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    it("lets nobody without a token into a route that needs a sign-in", async () => {
      const key = await getContainer()
        .resolve(Modules.API_KEY)
        .createApiKeys({ title: "shop", type: "publishable", created_by: "test" })
      const closed = projectRoutes().filter(({ path }) => accessOf(path)?.who !== "open")
      const answers: Record<string, number> = {}
      for (const { method, path } of closed) {
        const url = path.replace(/:\w+/g, "none")
        const headers = { "x-publishable-api-key": key.token }
        const { status } = await api.request({ method, url, headers, validateStatus: () => true })
        if (status !== 401) answers[`${method} ${path}`] = status
      }
      expect(closed.length).toBeGreaterThan(20)
      expect(answers).toEqual({})
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
