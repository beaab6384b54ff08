// What `phones.mjs` starts.
import http from "node:http"
import { setTimeout as pause } from "node:timers/promises"
import { phonePhotos } from "./phone-photo.mjs"

const BOUNDARY = "----a-phone-of-the-village"
const EVERY_MS = 3_000
const PHONES = 2
/** A village's LTE: a piece of so many bytes every 25 ms is 20 Mbit/s. */
const PIECE = 62_500
const PIECE_MS = 25

let target, nextPhoto, going, underWay

const orders = {
  async prepare({ url, headers }) {
    target = { url, headers }
    nextPhoto = await phonePhotos()
    return []
  },
  async send({ count, senders }) {
    const sent = []
    let left = count
    const phone = async () => {
      while (left-- > 0) sent.push(await photo())
    }
    await Promise.all(Array.from({ length: senders }, phone))
    return sent
  },
  async ["keep sending"]() {
    going = true
    const phone = async () => {
      const sent = []
      while (going) {
        const next = pause(EVERY_MS)
        sent.push(await photo(true))
        await next
      }
      return sent
    }
    underWay = Promise.all(Array.from({ length: PHONES }, phone))
    underWay.catch(() => undefined) // told when they are stopped
    return []
  },
  async stop() {
    going = false
    return (await underWay).flat()
  },
}

process.on("message", ({ order, ...details }) =>
  orders[order](details).then(
    (sent) => process.send({ sent }),
    (error) => process.send({ error: String(error) })
  )
)

async function photo(slowly = false) {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="IMG_1.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), nextPhoto(), Buffer.from(`\r\n--${BOUNDARY}--`)])
  const since = performance.now()
  const request = http.request(target.url, {
    method: "POST",
    headers: {
      ...target.headers,
      "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
      "content-length": body.length,
    },
  })
  const answered = answerTo(request)
  const piece = slowly ? PIECE : body.length
  for (let at = 0; at < body.length; at += piece) {
    request.write(body.subarray(at, at + piece))
    if (slowly) await pause(PIECE_MS)
  }
  request.end()
  const { status, image, ...problem } = await answered
  if (status !== 202) throw new Error(`${status} ${JSON.stringify(problem)}`)
  return { id: image.id, ms: Math.round(performance.now() - since) }
}

const answerTo = (request) =>
  new Promise((resolve, reject) => {
    request.on("error", reject).on("response", async (response) => {
      let text = ""
      for await (const piece of response) text += piece
      resolve({ status: response.statusCode, ...JSON.parse(text) })
    })
  })
