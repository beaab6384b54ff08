import type { Colour } from "./colour"

/** Attributes of one SVG element; numbers are rounded, which keeps the drawings small. */
export type Attributes = Record<string, string | number | undefined>

/** `[offset, colour, opacity]` of a gradient. */
export type Stop = readonly [offset: number, colour: Colour, opacity?: number]

export const WIDTH = 1600
export const HEIGHT = 1200

const short = (value: string | number) =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : value

const SHAPES = new Set(["path", "ellipse", "rect"])

/**
 * One SVG element. The opacity of a shape becomes that of its paint: a renderer gives every element with `opacity` a
 * sheet of its own, which made a meadow of a thousand blades take seconds.
 */
export function el(tag: string, attributes: Attributes, ...children: string[]): string {
  const { opacity, ...rest } = attributes
  const paintOnly = SHAPES.has(tag) && attributes.filter === undefined
  const thin = paintOnly ? { "fill-opacity": opacity, "stroke-opacity": opacity } : { opacity }
  const text = Object.entries({ ...rest, ...thin })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${short(value!)}"`)
    .join("")
  return children.length ? `<${tag}${text}>${children.join("")}</${tag}>` : `<${tag}${text}/>`
}

/** Path data from numbers and letters, rounded to a tenth of a point. */
export const d = (strings: TemplateStringsArray, ...values: number[]): string =>
  strings.reduce((text, part, index) => {
    const value = values[index]
    return text + part + (value === undefined ? "" : Math.round(value * 10) / 10)
  }, "")

export const path = (data: string, attributes: Attributes = {}) =>
  el("path", { d: data, ...attributes })

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  attributes: Attributes = {}
) => el("ellipse", { cx, cy, rx, ry, ...attributes })

/** Moves, turns and scales a drawing made around the origin. */
export const place = (content: string, x: number, y: number, turn = 0, scale = 1) =>
  el(
    "g",
    {
      transform: `translate(${short(x)} ${short(y)}) rotate(${short(turn)}) scale(${short(scale)})`,
    },
    content
  )

/** A sheet that collects gradients, clips and filters while a picture is drawn; its chance is seeded. */
export class Canvas {
  private readonly definitions = new Map<string, string>()
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** The next number in [0, 1); always the same row for the same seed (mulberry32). */
  random(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.random()
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)]!
  }

  /** Draws `count` times and joins the results. */
  many(count: number, draw: (index: number) => string): string {
    return Array.from({ length: count }, (_, index) => draw(index)).join("")
  }

  linear(stops: readonly Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string {
    return this.define("linearGradient", { x1, y1, x2, y2 }, stops)
  }

  /** Light comes from the upper left, hence the default centre. */
  radial(stops: readonly Stop[], cx = 0.36, cy = 0.28, r = 0.8): string {
    return this.define("radialGradient", { cx, cy, r }, stops)
  }

  blur(deviation: number): string {
    const box = { x: "-50%", y: "-50%", width: "200%", height: "200%" }
    const blur = el("feGaussianBlur", { stdDeviation: deviation })
    return `url(#${this.keep("filter", box, blur)})`
  }

  clip(shape: string): string {
    return `url(#${this.keep("clipPath", {}, shape)})`
  }

  /** Turns noise into light and dark: `frequency` is one number, or two for fibres along one axis. */
  texture(frequency: string, seed: number, strength: number): string {
    const noise = el("feTurbulence", {
      type: "fractalNoise",
      baseFrequency: frequency,
      numOctaves: 4,
      seed,
    })
    const grey = el("feColorMatrix", {
      values: `0 0 0 0 0.16  0 0 0 0 0.09  0 0 0 0 0.04  ${strength} ${strength} 0 0 ${-strength * 0.86}`,
    })
    return `url(#${this.keep("filter", { x: 0, y: 0, width: "100%", height: "100%" }, noise + grey)})`
  }

  /** The finished document. */
  svg(content: string): string {
    const size = {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
    }
    return el("svg", size, el("defs", {}, [...this.definitions.values()].join("")), content)
  }

  private define(tag: string, attributes: Attributes, stops: readonly Stop[]): string {
    const inner = stops.map(([offset, colour, opacity]) =>
      el("stop", { offset, "stop-color": colour, "stop-opacity": opacity })
    )
    return `url(#${this.keep(tag, attributes, inner.join(""))})`
  }

  private keep(tag: string, attributes: Attributes, inner: string): string {
    const key = JSON.stringify([tag, attributes, inner])
    const known = this.definitions.get(key)?.match(/id="([^"]+)"/)?.[1]
    if (known) return known
    const id = `d${this.definitions.size}`
    this.definitions.set(key, el(tag, { id, ...attributes }, inner))
    return id
  }
}
