import { ACCESS, accessOf } from "../access"
import { projectRoutes } from "./project-routes"

describe("access to routes", () => {
  const routes = projectRoutes()

  it("finds the routes of the application and of its plugins", () => {
    const paths = routes.map(({ method, path }) => `${method} ${path}`)
    expect(paths).toEqual(expect.arrayContaining(["GET /media/:name", "POST /phone-codes"]))
    expect(paths.some((path) => path.startsWith("GET /seller/:seller_id/orders"))).toBe(true)
  })

  it("has a rule for every route", () => {
    const without = routes.filter(({ path }) => !accessOf(path)).map(({ path }) => path)
    expect(without).toEqual([])
  })

  it("has no rule that no route needs", () => {
    const used = (prefix: string) => routes.some(({ path }) => `${path}/`.startsWith(`${prefix}/`))
    expect(Object.keys(ACCESS).filter((prefix) => !used(prefix))).toEqual([])
  })

  it("lets the longest prefix decide and never half a word", () => {
    expect(accessOf("/store/market/places")?.who).toBe("open")
    expect(accessOf("/store/marketing")).toBeUndefined()
  })
})
