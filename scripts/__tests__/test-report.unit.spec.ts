const report = (counts: object, testResults: object[] = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults,
  ...counts,
})

describe("the count of a test run", () => {
  it("is a failure when there is no report, nothing ran, or the run ended badly", async () => {
    const { summarise } = await import("../lib/jest.mjs")
    expect(summarise(null, 1, "why")).toEqual({ passed: 0, failed: 1, problems: ["why"] })
    expect(summarise(report({}), 0, "nothing ran").failed).toBe(1)
    expect(summarise(report({ numPassedTests: 3 }), "SIGKILL", "killed").failed).toBe(1)
  })

  it("counts a suite that cannot run beside failed tests, and names both", async () => {
    const { summarise } = await import("../lib/jest.mjs")
    const broken = { name: "a.spec.ts", message: "Cannot find module", assertionResults: [] }
    const wrong = { status: "failed", fullName: "adds up", failureMessages: ["2 is not 3"] }
    const counts = { numPassedTests: 2, numFailedTests: 1, numRuntimeErrorTestSuites: 1 }
    const results = [broken, { name: "b.spec.ts", message: "…", assertionResults: [wrong] }]
    expect(summarise(report(counts, results), 1, "")).toEqual({
      passed: 2,
      failed: 2,
      problems: ["a.spec.ts\nCannot find module", "b.spec.ts\nadds up\n2 is not 3"],
    })
  })
})
