// How many 12-megapixel photos a minute become ready, and how much longer the shop's pages take meanwhile.
import { setTimeout as pause } from "node:timers/promises"
import { crowd } from "./support/load.mjs"
import { watchMemory } from "./support/memory.mjs"
import { startPhones } from "./support/phones.mjs"
import { rowsOf, signInSeller } from "./support/seller.mjs"
import { visits } from "./support/visits.mjs"

const PHOTOS = 30
const SENDERS = 3
const ROUNDS = 3
const SECONDS = 30

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
  const phones = await startPhones({ stack, seller })
  const desk = { stack, phones }
  try {
    await settled(desk, await phones.send(2, 1))
    const memory = watchMemory(stack.pid)
    const quiet = await throughput(desk)
    const pages = {}
    for (const [name, visit] of Object.entries(VISITS)) pages[name] = await beside(desk, visit)
    const { samples: _each, ...megabytes } = memory.stop()
    return { rows: table(quiet, pages, megabytes), quiet, pages, megabytes }
  } finally {
    phones.close()
  }
}

/** All photos at once, with nobody in the shop. */
async function throughput(desk) {
  const since = Date.now()
  const sent = await desk.phones.send(PHOTOS, SENDERS)
  await settled(desk, sent)
  const answers = sent.map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    photos_per_minute: Math.round((PHOTOS * 60_000) / (Date.now() - since)),
    upload_answered_ms: { p50: answers[answers.length >> 1], longest: answers.at(-1) },
  }
}

/** The same page with and without uploads, by turns, so that what else the machine does falls on both. */
async function beside(desk, { path, rate }) {
  const { stack, phones } = desk
  const headers = { "x-publishable-api-key": stack.publishableKey }
  const visit = (seconds) => {
    const ask = { url: stack.url + path, headers, seconds }
    return rate ? visits({ ...ask, rate }) : crowd(ask)
  }
  await visit(5)
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const without = await visit(SECONDS)
    const stop = await phones.keepSending()
    const during = await visit(SECONDS)
    const sent = await stop()
    const late = await notReady(desk, sent)
    await settled(desk, sent)
    const photos = { sent: sent.length, ready: sent.length - late.length }
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

/** Looks into the database, so as not to be a visitor itself. */
async function notReady({ stack }, sent) {
  const rows = await rowsOf(
    stack,
    "select id, error_code from market_listing_image where id = any($1) and state <> 'ready'",
    [sent.map(({ id }) => id)]
  )
  const failed = rows.find(({ error_code }) => error_code)
  if (failed) throw new Error(`A photo failed: ${failed.error_code}`)
  return rows
}

/** Waits until these photos are ready: the next round must not be held up by them. */
async function settled(desk, sent) {
  while ((await notReady(desk, sent)).length) await pause(200)
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
