import { Complaint } from "./complaint.mjs"

const KNOWN = [
  [/No space left|disk full/i, "The disk is full.", "Free some space and start again."],
  [
    /incompatible with server/,
    "The data were made by another version of PostgreSQL.",
    "Move the data folder away, or set DATABASE_URL to a server of that version.",
  ],
  [
    /EACCES|Permission denied/,
    "The embedded PostgreSQL may not read its programs or data.",
    "Make the clone's folder readable, or start as the user who made it.",
  ],
  [
    /error while loading shared libraries|ENOEXEC|GLIBC/,
    "The embedded PostgreSQL's programs do not run on this system.",
    "Run “npm ci” again, or set DATABASE_URL to a database of yours.",
  ],
]

/** What PostgreSQL said, as a sentence a person can act on. */
export function explain(said) {
  const known = KNOWN.find(([pattern]) => pattern.test(said))
  if (known) return new Complaint(known[1], known[2], { cause: new Error(said) })
  const tail = said.trim().split("\n").slice(-6).join("\n")
  return new Complaint("The embedded PostgreSQL did not start.", `It said:\n${tail}`)
}
