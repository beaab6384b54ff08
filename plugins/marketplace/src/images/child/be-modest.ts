import { writeFileSync } from "node:fs"
import { setPriority } from "node:os"

// Imported before all else: on Linux a priority belongs to a thread and is handed on to those it starts, so it has to be
// set before there are any threads that work on pictures.
setPriority(Number(process.env.PICTURES_NICE))
process.umask(0o077)

// When the machine is out of memory, this process goes before the shop and the database do.
if (process.platform === "linux") writeFileSync("/proc/self/oom_score_adj", "1000")
