import net from "node:net"

describe("the machine", () => {
  it.each([
    ["20.18.3", false],
    ["20.19.0", true],
    ["21.7.0", false],
    ["22.11.0", false],
    ["22.12.0", true],
    ["24.1.0", true],
  ])("Node %s → %s", async (version, good) => {
    const { checkNode } = await import("../lib/machine.mjs")
    if (good) expect(() => checkNode(version)).not.toThrow()
    else expect(() => checkNode(version)).toThrow(`Node ${version} cannot run this`)
  })

  it("says how full the disk is and what is needed", async () => {
    const { checkDisk } = await import("../lib/machine.mjs")
    const free = 100 * 2 ** 20
    expect(() => checkDisk(2 ** 30, free)).toThrow("0.1 GB free, 1 GB needed")
    expect(() => checkDisk(2 ** 20, free)).not.toThrow()
  })

  it("names a taken port and how to choose another", async () => {
    const { checkPort } = await import("../lib/machine.mjs")
    const server = net.createServer()
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const { port } = server.address() as net.AddressInfo
    try {
      await expect(checkPort(port, "WEB_PORT")).rejects.toThrow(`WEB_PORT=${port + 1} npm start`)
    } finally {
      server.close()
    }
  })
})
