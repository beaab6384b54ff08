import type { PictureKind } from "../../domain/picture-kind"
import type { CheckedPicture } from "../render/check-picture"
import type { Progress, RenderedSize } from "../render/render-picture"

/** What can be asked of the process that opens pictures. */
export type Orders = {
  check: { ask: { file: string; kind: PictureKind }; answer: CheckedPicture }
  render: { ask: { file: string; kind: PictureKind; folder: string }; answer: RenderedSize[] }
}
export type OrderName = keyof Orders

/** One order on its way there. */
export type Order = { [Name in OrderName]: { name: Name } & Orders[Name]["ask"] }[OrderName]

/** What is sent: an order, and how many seconds of a core it may take. */
export type Message = Order & { cpuSeconds: number }

/** What comes back: progress any number of times, then one of the others. `rss` is the memory held, in bytes. */
export type Answer =
  { progress: Progress } | { done: unknown; rss: number } | { refused: string } | { failed: string }
