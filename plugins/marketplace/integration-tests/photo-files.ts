import type { Dirent } from "node:fs"
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

/** How many files lie where a photo could leave some: shown to all, kept privately, and on their way. */
export async function leftBehind(files: string) {
  const list = (folder: string) => readdir(folder, { withFileTypes: true }).catch(noFolder)
  return {
    public: (await list(files)).filter((entry) => entry.isFile()).length,
    private: (await list(join(files, "private"))).length,
    temp: (await list(workRoot(files))).length,
  }
}

function noFolder(error: NodeJS.ErrnoException): Dirent[] {
  if (error.code === "ENOENT") return []
  throw error
}
