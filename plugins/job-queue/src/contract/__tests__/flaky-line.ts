import { once } from "node:events"
import net from "node:net"

/** A line to a store that a test can cut, as a network would. */
export type FlakyLine = {
  port: number
  /** Cuts every connection; new ones are refused until `mend`. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Listens on a free port of this machine and passes everything on to the store. */
export async function flakyLine(store: { host: string; port: number }): Promise<FlakyLine> {
  let whole = true
  const sockets = new Set<net.Socket>()
  const keep = (socket: net.Socket) => {
    sockets.add(socket)
    // A cut line is what these tests are about: its errors belong to the two ends.
    socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket))
    return socket
  }
  const server = net.createServer((near) => {
    keep(near)
    if (!whole) return near.destroy()
    const far = keep(net.connect(store))
    near.pipe(far).pipe(near)
    near.on("close", () => far.destroy())
    far.on("close", () => near.destroy())
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const drop = () => sockets.forEach((socket) => socket.destroy())
  return {
    port: (server.address() as net.AddressInfo).port,
    cut: () => ((whole = false), drop()),
    mend: () => (whole = true),
    close: async () => {
      const closed = once(server, "close")
      server.close()
      drop()
      await closed
    },
  }
}
