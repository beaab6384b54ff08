// A photograph as phones take it: 4000 × 3000, structure at every scale, about 3 MB, never twice the same.
import { randomBytes } from "node:crypto"
import sharp from "sharp"

const WIDTH = 4000
const HEIGHT = 3000

/** Answers a function that gives a new photo at each call: the same picture, in a file of its own. */
export async function phonePhotos() {
  const hills = await noise(500, 375, 60).blur(1.2).png().toBuffer()
  const grain = await noise(WIDTH, HEIGHT, 14).png().toBuffer()
  const large = await sharp(hills).resize(WIDTH, HEIGHT, { kernel: "cubic" }).toBuffer()
  const photo = await sharp(large)
    .composite([{ input: grain, blend: "soft-light" }])
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 90 })
    .toBuffer()
  // What stands behind the end of a picture is not looked at, but makes it another file.
  return () => Buffer.concat([photo, randomBytes(16)])
}

const noise = (width, height, sigma) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: "#000" },
      noise: { type: "gaussian", mean: 128, sigma },
    },
  })
