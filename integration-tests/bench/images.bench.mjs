// How many 12-megapixel photos a minute become ready, and how much longer the shop's pages take meanwhile.
import { setTimeout as pause } from "node:timers/promises"
import { crowd } from "./support/load.mjs"
import { watchMemory } from "./support/memory.mjs"
import { phonePhotos } from "./support/phone-photo.mjs"
import { rowsOf, signInSeller } from "./support/seller.mjs"

const PHOTOS = 30
const SENDERS = 3
const ROUNDS = 3
const SECONDS = 15
/** How often a phone sends the next photo. */
const EVERY_MS = 3_000

/** What visitors look at while others upload, so often a second; without a rate, as fast as they are answered. */
const LISTINGS = "/store/market/listings?limit=20"
const VISITS = {
  "listings, 20 a second": { path: LISTINGS, rate: 20 },
  "core products, 10 a second": {
    path: "/store/products?limit=20&fields=id,title,handle,thumbnail",
    rate: 10,
  },
  "listings, a crowd": { path: LISTINGS },
}

export default async function images({ stack }) {
  const seller = await signInSeller(stack)
  const nextPhoto = await phonePhotos()
  const desk = { stack, seller, nextPhoto }
  await settled(desk, [await send(desk)])
  const memory = watchMemory(stack.pid)
  const quiet = await throughput(desk)
  const pages = {}
  for (const [name, visit] of Object.entries(VISITS)) pages[name] = await beside(desk, visit)
  const { samples: _each, ...megabytes } = memory.stop()
  return { rows: table(quiet, pages, megabytes), quiet, pages, megabytes }
}

/** All photos at once, with nobody in the shop. */
async function throughput(desk) {
  const since = Date.now()
  const answers = []
  const ids = []
  const sender = async () => {
    while (answers.length + 1 <= PHOTOS) {
      const began = Date.now()
      answers.push(0)
      const index = answers.length - 1
      ids.push(await send(desk))
      answers[index] = Date.now() - began
    }
  }
  await Promise.all(Array.from({ length: SENDERS }, sender))
  await settled(desk, ids)
  answers.sort((a, b) => a - b)
  return {
    photos_per_minute: Math.round((PHOTOS * 60_000) / (Date.now() - since)),
    upload_answered_ms: { p50: answers[answers.length >> 1], longest: answers.at(-1) },
  }
}

/** The same page with and without uploads, by turns, so that what else the machine does falls on both. */
async function beside(desk, { path, rate }) {
  const { stack } = desk
  const visit = (seconds) =>
    crowd({
      url: stack.url + path,
      headers: { "x-publishable-api-key": stack.publishableKey },
      ...{ seconds, rate },
    })
  await visit(5)
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const without = await visit(SECONDS)
    const uploads = keepSending(desk)
    const during = await visit(SECONDS)
    const photos = await uploads.stop()
    rounds.push({ without, during, photos, p99_ratio: during.p99 / without.p99 })
  }
  const by = (figure) => median(rounds.map(figure))
  return {
    rounds,
    p99_ratio: Number(by(({ p99_ratio }) => p99_ratio).toFixed(2)),
    p99_ms: [by(({ without }) => without.p99), by(({ during }) => during.p99)],
    longest_ms: [by(({ without }) => without.longest), by(({ during }) => during.longest)],
    rps: [by(({ without }) => without.rps), by(({ during }) => during.rps)].map(Math.round),
    photos_per_minute: {
      sent: perMinute(rounds.map(({ photos }) => photos.sent)),
      ready: perMinute(rounds.map(({ photos }) => photos.ready)),
    },
    errors: rounds.reduce((sum, { without, during }) => sum + without.errors + during.errors, 0),
  }
}

/**
 * Two phones that each send a photo every few seconds, whether or not the last one is ready. `stop` answers how many
 * became ready meanwhile, and waits for the others: the next round must not be held up by them.
 */
function keepSending(desk) {
  const ids = []
  let going = true
  const phone = async () => {
    while (going) {
      const next = pause(EVERY_MS)
      ids.push(await send(desk))
      await next
    }
  }
  const phones = Promise.all([phone(), phone()])
  return {
    async stop() {
      going = false
      const rows = await rowsOf(
        desk.stack,
        "select id from market_listing_image where id = any($1) and state = 'ready'",
        [ids]
      )
      await phones
      await settled(desk, ids)
      return { sent: ids.length, ready: rows.length }
    },
  }
}

async function send({ stack, seller, nextPhoto }) {
  const body = new FormData()
  body.set("file", new Blob([nextPhoto()], { type: "image/jpeg" }), "IMG_1.jpg")
  const url = `${stack.url}/seller/${seller.seller_id}/images`
  const answer = await fetch(url, { method: "POST", headers: seller.headers, body })
  const { image, ...problem } = await answer.json()
  if (answer.status !== 202) throw new Error(`${answer.status} ${JSON.stringify(problem)}`)
  return image.id
}

/** Waits until these photos are ready; looks into the database, so as not to be a visitor itself. */
async function settled({ stack }, ids) {
  for (;;) {
    const rows = await rowsOf(
      stack,
      "select state, error_code from market_listing_image where id = any($1) and state <> 'ready'",
      [ids]
    )
    const failed = rows.find(({ state }) => state === "failed")
    if (failed) throw new Error(`A photo failed: ${failed.error_code}`)
    if (!rows.length) return
    await pause(100)
  }
}

const perMinute = (counts) =>
  Math.round((counts.reduce((sum, count) => sum + count, 0) * 60) / (counts.length * SECONDS))

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

const table = (quiet, pages, { before, peak, own_peak }) => [
  ["photos a minute, shop empty", quiet.photos_per_minute, "12 megapixels, 9 files each"],
  ["upload answered", `${quiet.upload_answered_ms.p50} ms`, "median, 3 senders"],
  ...Object.entries(pages).flatMap(([name, page]) => [
    [`${name}: p99 with / without uploads`, `${page.p99_ratio}×`, page.p99_ms.join(" → ") + " ms"],
    [`${name}: longest`, `${page.longest_ms[1]} ms`, `${page.longest_ms[0]} ms without`],
    [`${name}: requests a second`, page.rps[1], `${page.rps[0]} without`],
    [
      `${name}: photos a minute meanwhile`,
      page.photos_per_minute.ready,
      `${page.photos_per_minute.sent} sent; the others follow when the crowd has gone`,
    ],
  ]),
  [
    "memory of the backend",
    `${peak} MB`,
    `${own_peak} MB without its picture processes, ${before} MB at the start`,
  ],
]
