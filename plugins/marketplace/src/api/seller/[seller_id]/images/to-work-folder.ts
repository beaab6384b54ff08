import { createHash } from "node:crypto"
import { createWriteStream } from "node:fs"
import { join } from "node:path"
import { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { StorageEngine } from "multer"
import type { WorkFolder } from "../../../../images/work-folder"

/** Writes an upload into the request's own folder and takes its fingerprint on the way. */
export const toWorkFolder: StorageEngine = {
  _handleFile(req, { stream, originalname, mimetype }, done) {
    const { work } = req as typeof req & { work: WorkFolder }
    const path = join(work.path, "upload")
    const hash = createHash("sha256")
    const fingerprint = new Transform({
      transform(chunk: Buffer, _encoding, next) {
        hash.update(chunk)
        next(null, chunk)
      },
    })
    pipeline(stream, fingerprint, createWriteStream(path, { flags: "wx", mode: 0o600 })).then(
      () =>
        done(null, {
          ...{ path, sha256: hash.digest("hex") },
          ...{ filename: originalname, mime_type: mimetype },
        }),
      done
    )
  },
  _removeFile(_req, _file, done) {
    done(null) // the folder goes as a whole
  },
}
