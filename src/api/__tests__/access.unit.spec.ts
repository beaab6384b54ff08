import { ACCESS, accessOf } from "../access"
import { ADMIN } from "../access/admin"
import { ELSEWHERE } from "../access/elsewhere"
import { SELLER } from "../access/seller"
import { STORE } from "../access/store"
import { projectRoutes } from "./project-routes"

describe("access to routes", () => {
  const routes = projectRoutes().map(({ method, path }) => `${method} ${path}`)

  it("finds the routes of the application and of its plugins", () => {
    expect(routes).toEqual(
      expect.arrayContaining([
        "GET /media/:name",
        "POST /phone-codes",
        "GET /seller/:seller_id/orders",
        "GET /seller/:seller_id/audit/export.csv",
      ])
    )
  })

  it("has a rule for every method of every route", () => {
    expect(routes.filter((route) => !ACCESS[route])).toEqual([])
  })

  it("has no rule for what is no route", () => {
    const there = new Set(routes)
    expect(Object.keys(ACCESS).filter((route) => !there.has(route))).toEqual([])
  })

  it("says everything once, in the file of its area", () => {
    const areas = [SELLER, ADMIN, STORE, ELSEWHERE].map((area) => Object.keys(area))
    expect(areas.flat().length).toBe(Object.keys(ACCESS).length)
    const [seller, admin, store] = areas
    expect(seller!.filter((route) => !route.includes(" /seller/"))).toEqual([])
    expect(admin!.filter((route) => !route.includes(" /admin/"))).toEqual([])
    expect(store!.filter((route) => !route.includes(" /store/"))).toEqual([])
  })

  it("opens nothing of the operators, and acts only for the seller in the path", () => {
    for (const [route, rule] of Object.entries(ACCESS)) {
      if (route.includes(" /admin/")) expect([route, rule.who]).toEqual([route, "operator"])
      const names = route.includes("/:seller_id")
      expect([route, rule.who === "acting"]).toEqual([route, names])
    }
  })

  it("knows no other method and no longer path", () => {
    expect(accessOf("GET", "/store/market/places")?.who).toBe("open")
    expect(accessOf("DELETE", "/store/market/places")).toBeUndefined()
    expect(accessOf("GET", "/store/market/places/x/y")).toBeUndefined()
    expect(accessOf("GET", "constructor")).toBeUndefined()
  })
})
