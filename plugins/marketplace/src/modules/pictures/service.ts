import { rm } from "node:fs/promises"
import type { PictureKind } from "../../domain/picture-kind"
import { pictureOptions, type PictureOptions } from "../../images/options"
import { Press } from "../../images/press"
import type { CheckedPicture } from "../../images/render/check-picture"
import type { Progress, RenderedSize } from "../../images/render/render-picture"
import { clearAbandoned, openWorkFolder, type WorkFolder } from "../../images/work-folder"

type Work = { file: string; kind: PictureKind; signal?: AbortSignal }

/**
 * Opens pictures in processes of their own. Checking has one apart from rendering, so that whoever uploads does not wait
 * for somebody else's photo to be finished.
 */
export class PicturesService {
  readonly options: PictureOptions
  private readonly gate: Press
  private readonly press: Press
  private cleared: Promise<void> | undefined

  __hooks = { onApplicationShutdown: async () => this.close() }

  constructor(_dependencies: unknown, options: unknown) {
    this.options = pictureOptions(options)
    const { atOnce, niceness, checkNiceness } = this.options
    this.gate = new Press(1, this.options, checkNiceness)
    this.press = new Press(atOnce, this.options, niceness)
  }

  /** A folder for one photo on its way; the first call clears up after servers that were killed. */
  async folder(): Promise<WorkFolder> {
    const { tempDir } = this.options
    await (this.cleared ??= clearAbandoned(tempDir))
    return openWorkFolder(tempDir)
  }

  /** Removes a folder whose owner has no hold of it but its path. */
  async forget(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true })
  }

  /** Reads a picture to its end, and refuses what cannot be shown (`PictureRefusal`, `PictureFatal`). */
  async check({ signal, ...ask }: Work): Promise<CheckedPicture> {
    return this.gate.run("check", ask, { cpuSeconds: this.options.checkSeconds, signal })
  }

  /** Makes all sizes of a picture in a folder. */
  async render(
    { signal, ...ask }: Work & { folder: string },
    onProgress: (progress: Progress) => void
  ): Promise<RenderedSize[]> {
    const { renderSeconds: cpuSeconds } = this.options
    return this.press.run("render", ask, { cpuSeconds, signal, onProgress })
  }

  /** Ids of the processes at work. */
  processIds(): number[] {
    return [...this.gate.pids(), ...this.press.pids()]
  }

  /** Ends them. */
  close(): void {
    this.gate.close()
    this.press.close()
  }
}
