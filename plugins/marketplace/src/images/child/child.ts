// The process that opens strangers' pictures: it knows no password, holds no connection, and may die of any of them.
import "./be-modest"
import sharp from "sharp"
import { checkPicture } from "../render/check-picture"
import { PictureRefusal } from "../render/refusal"
import { renderPicture } from "../render/render-picture"
import { allowCpu, watchLimits } from "./limits"
import type { Answer, Message, Order } from "./protocol"

sharp.concurrency(1)
// A file that calls itself a photo must not reach the readers of SVG, PDF, GIF and the like.
sharp.block({ operation: ["VipsForeignLoad"] })
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Heif"].map((format) => `VipsForeignLoad${format}File`),
})
watchLimits(Number(process.env.PICTURES_MEMORY_MB))

const say = (answer: Answer) => process.send?.(answer)

async function carryOut(order: Order): Promise<unknown> {
  return order.name === "check"
    ? checkPicture(order.file, order.kind)
    : renderPicture(order, (progress) => say({ progress }))
}

process.on("message", ({ cpuSeconds, ...order }: Message) => {
  allowCpu(cpuSeconds)
  carryOut(order).then(
    (done) => say({ done, rss: process.memoryUsage.rss() }),
    (error: Error) =>
      say(error instanceof PictureRefusal ? { refused: error.code } : { failed: error.message })
  )
})
// The server is gone, in whatever way: nobody waits for this picture any more.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"))
