import net from "node:net"

/** A port that nobody listens on at the moment. */
export function freePort() {
  return listenOnce(0)
}

/** True when a server could listen on this port of this machine now. */
export function portIsFree(port) {
  return listenOnce(port).then(
    () => true,
    () => false
  )
}

function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => {
      const taken = server.address().port
      server.close(() => resolve(taken))
    })
  })
}
