import net from "node:net"

/** A port that nobody listens on at the moment. */
export function freePort() {
  return listenOnce(0, "127.0.0.1")
}

/** True when a server could listen on this port now, on this machine alone and on all its addresses. */
export async function portIsFree(port) {
  try {
    await listenOnce(port, "127.0.0.1")
    await listenOnce(port)
    return true
  } catch (error) {
    if (error.code === "EADDRINUSE" || error.code === "EACCES") return false
    throw error
  }
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(port, host, () => {
      const taken = server.address().port
      server.close(() => resolve(taken))
    })
  })
}
