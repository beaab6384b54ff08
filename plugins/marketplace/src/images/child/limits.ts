import { writeSync } from "node:fs"

let cpuLimit = Infinity

/** Seconds of a core used so far, by all threads. */
const cpuUsed = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** From now on this process may use so many seconds of a core. */
export function allowCpu(seconds: number): void {
  cpuLimit = cpuUsed() + seconds
}

/**
 * Ends this process when it holds more than so many megabytes, or has used up its time. Pictures are unpacked by other
 * threads, so this one is free to look; an operating system's own limit counts address space, of which a JavaScript engine
 * reserves gigabytes, and a clock's says nothing about a process that gives way to all others.
 */
export function watchLimits(megabytes: number): void {
  setInterval(() => {
    const full = process.memoryUsage.rss() > megabytes * 1024 * 1024
    if (!full && cpuUsed() <= cpuLimit) return
    writeSync(2, full ? `more than ${megabytes} MB` : "too much work")
    process.kill(process.pid, "SIGKILL") // an orderly exit would wait for those threads
  }, 50)
}
