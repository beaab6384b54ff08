import { tmpdir } from "node:os"
import { z } from "@medusajs/framework/zod"

/** What may be set; everything has a default. */
export const pictureShape = z.strictObject({
  /** How many photos are rendered at once in one server. */
  atOnce: z.number().int().min(1).max(16).default(1),
  /** Priority of rendering: 19 gives way to everything else, 0 to nothing. */
  niceness: z.number().int().min(0).max(19).default(15),
  /** Priority of checking, for which somebody waits. */
  checkNiceness: z.number().int().min(0).max(19).default(10),
  /** A picture that needs more than this is given up. */
  memoryMb: z.number().int().min(128).default(768),
  /** A picture that needs more than this of a core is given up, or ten times as long by the clock. */
  checkSeconds: z.number().positive().default(10),
  renderSeconds: z.number().positive().default(60),
  /** After so long without work the processes end. */
  idleSeconds: z.number().positive().default(60),
  /** Photos being received and checked at once; more are asked to come back. */
  uploadsAtOnce: z.number().int().min(1).default(32),
  /** Where uploads lie for the seconds until they are stored. */
  tempDir: z.string().default(() => tmpdir()),
})

/** Options of the plugin under the key `pictures`. */
export type PictureOptions = z.infer<typeof pictureShape>

/** Reads them, with defaults for what is not given; other keys of the plugin are not looked at. */
export const pictureOptions = (plugin: unknown): PictureOptions =>
  pictureShape.parse((plugin as { pictures?: unknown } | undefined)?.pictures ?? {})
