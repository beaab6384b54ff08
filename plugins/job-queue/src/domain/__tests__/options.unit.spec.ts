import { resolveOptions } from "../options"

describe("options of the job queue", () => {
  it("fills in the schema and works by default", () => {
    const options = resolveOptions({ databaseUrl: "postgres://localhost/shop" })
    expect(options).toMatchObject({ schema: "job_queue", worker: true, temporary: false })
  })

  it.each([
    ["no store", {}],
    ["a schema that is not a plain name", { databaseUrl: "postgres://x", schema: 'a"; drop' }],
    ["an option it does not know", { databaseUrl: "postgres://x", workers: 3 }],
  ])("refuses %s", (_what, options) => {
    expect(() => resolveOptions(options)).toThrow()
  })
})
