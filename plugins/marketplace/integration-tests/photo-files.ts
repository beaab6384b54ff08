import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { workRoot } from "@xiangji/marketplace/images/work-folder"
import sharp from "sharp"

/** A photo as a phone takes it: grainy, stored sideways, with the camera and the courtyard's position in it. */
export const grainyPhoto = (width: number, height: number) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: "#6b5a3a" },
      noise: { type: "gaussian", mean: 120, sigma: 30 },
    },
  })
    .withExif({
      IFD0: { Make: "Villagephone" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 7/1 30/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 80 })
    .toBuffer()

/** How many files lie where a photo could leave some. */
export async function leftBehind(files: string) {
  const count = async (folder: string) =>
    (await readdir(folder).catch(noFolder)).filter((name) => !name.startsWith(".")).length
  return {
    public: await count(join(files, "public")),
    private: await count(join(files, "private")),
    temp: await count(workRoot(files)),
  }
}

function noFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return []
  throw error
}
