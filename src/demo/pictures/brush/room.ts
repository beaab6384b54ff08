import { Canvas, d, el, path } from "../canvas"
import { lit, mix, TONES, type Colour, type Tone } from "../colour"
import type { Picture } from "../picture"
import { sunbeam, vignette } from "./light"

/** What a room is made of. */
export type Room = { wall: Colour; shade: Colour; table: Tone; horizon: number }

const OAK = { light: "#d8a970", mid: "#9a6439", dark: "#4a2815" }
const WALNUT = { light: "#b07d4c", mid: "#6f4426", dark: "#30190d" }
const GREY_ELM = { light: "#b09c82", mid: "#75624c", dark: "#33271c" }

export const ROOMS = {
  morning: { wall: "#f6e3ba", shade: "#c2955c", table: OAK, horizon: 620 },
  kitchen: { wall: "#cfa673", shade: "#5c3820", table: WALNUT, horizon: 640 },
  sage: { wall: "#d9dcb6", shade: "#737d50", table: OAK, horizon: 620 },
  slate: { wall: "#dcd9c6", shade: "#858270", table: GREY_ELM, horizon: 630 },
  dusk: { wall: "#e3ae7c", shade: "#7a3f26", table: TONES.wood, horizon: 630 },
} satisfies Record<string, Room>

/** A still life by the window: plaster wall, plank table, the goods, then the light over all of it. */
export function stillLife(c: Canvas, room: keyof typeof ROOMS, goods: string): Picture {
  const backdrop = { key: room, draw: () => drawRoom(ROOMS[room]) }
  return { backdrop, foreground: c.svg(goods + sunbeam(c) + vignette(c)) }
}

function drawRoom(room: Room): string {
  const c = new Canvas(5)
  return c.svg(wall(c, room) + table(c, room))
}

function wall(c: Canvas, room: Room): string {
  const size = { width: 1600, height: room.horizon + 4 }
  const fall = c.radial(
    [
      [0, mix(room.wall, "#fffbe8", 0.75)],
      [0.4, room.wall],
      [1, room.shade],
    ],
    0.32,
    0.3,
    0.82
  )
  const panes = c.many(6, (index) => {
    const x = 210 + (index % 2) * 210 + Math.floor(index / 2) * 26
    const y = 40 + Math.floor(index / 2) * 186 + (index % 2) * 46
    return path(d`M${x} ${y} l182 40 l24 158 l-182 -42 Z`, { fill: "#fff9dd" })
  })
  return (
    el("rect", { ...size, fill: fall }) +
    el("g", { filter: c.blur(13), opacity: 0.6 }, panes) +
    el("rect", { ...size, filter: c.texture("0.006 0.01", 7, 0.7), opacity: 0.16 }) +
    el("rect", { ...size, filter: c.texture("0.35 0.4", 3, 1.2), opacity: 0.2 })
  )
}

const ROWS = [0, 0.1, 0.26, 0.52, 1.02]

function table(c: Canvas, room: Room): string {
  const { table, horizon } = room
  const height = 1200 - horizon
  const planks = c.many(ROWS.length - 1, (index) => {
    const top = horizon + ROWS[index]! * height
    const bottom = horizon + ROWS[index + 1]! * height
    const tint = lit(table, 0.66 - index * 0.05 + c.between(-0.05, 0.05))
    const fill = c.linear(
      [
        [0, mix(tint, table.light, 0.35)],
        [0.3, mix(tint, table.light, 0.55)],
        [0.65, tint],
        [1, mix(tint, table.dark, 0.6)],
      ],
      0,
      0,
      1,
      0.3
    )
    return (
      el("rect", { x: 0, y: top, width: 1600, height: bottom - top, fill }) +
      path(d`M0 ${bottom} H1600`, {
        stroke: table.dark,
        "stroke-width": 3 + index * 1.6,
        opacity: 0.8,
      }) +
      path(d`M0 ${bottom + 4 + index} H1600`, {
        stroke: table.light,
        "stroke-width": 2.5,
        opacity: 0.4,
      })
    )
  })
  const rect = { x: 0, y: horizon, width: 1600, height }
  const glow = c.radial(
    [
      [0, "#fff0c0", 0.5],
      [1, "#fff0c0", 0],
    ],
    0.4,
    0.35,
    0.55
  )
  return (
    planks +
    el("rect", { ...rect, filter: c.texture("0.003 0.09", 11, 3), opacity: 0.62 }) +
    el("rect", { ...rect, filter: c.texture("0.012 0.5", 5, 2), opacity: 0.34 }) +
    el("rect", { ...rect, fill: glow }) +
    el("rect", {
      ...rect,
      height: 70,
      fill: c.linear([
        [0, "#1c0d05", 0.42],
        [1, "#1c0d05", 0],
      ]),
    })
  )
}
