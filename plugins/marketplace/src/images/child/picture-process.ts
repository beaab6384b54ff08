import { fork, type ChildProcess } from "node:child_process"
import { join } from "node:path"
import { PictureRefusal } from "../render/refusal"
import type { Progress } from "../render/render-picture"
import type { PictureOptions } from "../options"
import type { Answer, Order } from "./protocol"

/** What the process needs of the world around it; nothing of ours, above all no secrets. */
const SURROUNDINGS = ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SystemRoot", "LANG"]

/** What goes with one order. */
export type Attention = {
  /** How much of a core it may use. */
  cpuSeconds: number
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

/** The photo could not be processed: its process died of it or took too long. `reason` is for the log. */
export class PictureFatal extends Error {
  override name = "PictureFatal"
  constructor(readonly reason: string) {
    super(`picture process: ${reason}`)
  }
}

/** One process for pictures: started when needed, killed when it takes too long, gone when idle. One order at a time. */
export class PictureProcess {
  private child: ChildProcess | undefined
  private idle: NodeJS.Timeout | undefined
  private lastWords = ""

  constructor(
    private readonly options: PictureOptions,
    private readonly niceness: number
  ) {}

  /** The process's id while there is one. */
  get pid(): number | undefined {
    return this.child?.pid
  }

  /** Has one order carried out. Rejects with `PictureRefusal`, `PictureFatal` or the reason of the abort. */
  async run(order: Order, { cpuSeconds, signal, onProgress }: Attention): Promise<unknown> {
    signal?.throwIfAborted()
    clearTimeout(this.idle)
    if (this.child && hasEnded(this.child)) this.child = undefined // killed while it had nothing to do
    const child = (this.child ??= this.start())
    child.channel?.ref()
    const told = new Promise<unknown>((resolve, reject) => {
      const hear = (answer: Answer) => {
        if ("progress" in answer) return onProgress?.(answer.progress)
        if ("done" in answer) {
          if (answer.rss > this.fullBytes) this.stop()
          return resolve(answer.done)
        }
        reject(
          "refused" in answer ? new PictureRefusal(answer.refused) : new PictureFatal(answer.failed)
        )
      }
      child.on("message", hear)
      child.once("exit", (code, sign) => reject(this.death(code ?? sign)))
      child.once("error", (error) => reject(new PictureFatal(error.message)))
      const giveUp = (reason: unknown) => {
        reject(reason)
        this.stop()
      }
      // The process watches its own use of the core; by the clock it may be slow, and start late, because others come first.
      const timeoutMs = Math.max(cpuSeconds * 10_000, 30_000)
      const over = () => giveUp(new PictureFatal(`${timeoutMs} ms are over`))
      const timer = setTimeout(over, timeoutMs)
      const abort = () => giveUp(signal?.reason)
      signal?.addEventListener("abort", abort, { once: true })
      this.forget = () => {
        clearTimeout(timer)
        signal?.removeEventListener("abort", abort)
        child.removeAllListeners("message").removeAllListeners("exit").removeAllListeners("error")
        child.on("error", () => this.stop())
      }
      child.send({ ...order, cpuSeconds })
    })
    return told.finally(() => this.rest(child))
  }

  /** Ends the process at once, whatever it is doing. */
  stop(): void {
    clearTimeout(this.idle)
    this.child?.kill("SIGKILL")
    this.child = undefined
  }

  private forget: () => void = () => undefined

  /** Above this it is done away with between two orders: an unlucky heap must not be held against the next photo. */
  private get fullBytes() {
    return (this.options.memoryMb / 2) * 1024 * 1024
  }

  private rest(child: ChildProcess) {
    this.forget()
    child.channel?.unref()
    if (hasEnded(child)) this.child = undefined
    if (this.child)
      this.idle = setTimeout(() => this.stop(), this.options.idleSeconds * 1000).unref()
  }

  private start(): ChildProcess {
    this.lastWords = ""
    const child = fork(join(__dirname, "child.js"), [], {
      execArgv: ["--max-old-space-size=96"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      env: {
        ...Object.fromEntries(SURROUNDINGS.map((name) => [name, process.env[name]])),
        PICTURES_NICE: String(this.niceness),
        PICTURES_MEMORY_MB: String(this.options.memoryMb),
        TMPDIR: this.options.tempDir,
        UV_THREADPOOL_SIZE: "2",
        MALLOC_ARENA_MAX: "2", // glibc would keep a heap for every thread
      },
      // Not detached: Linux shares time between sessions first, and priorities count only within one.
      detached: false,
    })
    child.stderr?.on("data", (words: Buffer) => {
      this.lastWords = `${this.lastWords}${words}`.slice(-500)
    })
    const { stderr } = child as { stderr: { unref?(): void } | null }
    stderr?.unref?.()
    child.unref()
    return child
  }

  private death(how: unknown) {
    if (this.child) this.child = undefined
    return new PictureFatal(`ended by ${how} ${this.lastWords}`.trim())
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null
