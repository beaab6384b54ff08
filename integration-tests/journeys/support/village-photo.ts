import sharp from "sharp"

/** A photograph as a phone takes it: large, grainy, stored sideways, with the courtyard's position in it. */
export async function villagePhoto(): Promise<Buffer> {
  const grain = {
    create: { width: 2400, height: 1800, channels: 3 as const, background: "#6b5a3a" },
  }
  const shoots = Buffer.from(
    `<svg width="2400" height="1800">${[500, 1000, 1500, 2000]
      .map(
        (x) =>
          `<path d="M${x} 300 l160 1200 h-320z" fill="#b98d4f" stroke="#4a3a20" stroke-width="18"/>`
      )
      .join("")}</svg>`
  )
  return sharp({
    ...grain,
    create: { ...grain.create, noise: { type: "gaussian", mean: 110, sigma: 30 } },
  })
    .composite([{ input: shoots }])
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 7/1 30/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 85 })
    .toBuffer()
}
