import { writeSync } from "node:fs"

/**
 * Ends this process when it holds more than so many megabytes. Pictures are unpacked by other threads, so this one is
 * free to look; an operating system's own limit counts address space, of which a JavaScript engine reserves gigabytes.
 */
export function limitMemory(megabytes: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() <= megabytes * 1024 * 1024) return
    writeSync(2, `more than ${megabytes} MB`)
    process.kill(process.pid, "SIGKILL") // an orderly exit would wait for those threads
  }, 50)
}
