/** What came back for a file: the answer's status and its JSON; null when nothing came back at all. */
export type Sent = { status: number; body: unknown } | null

/** Sends one file with visible progress (0 to 1), which `fetch` cannot show. */
export function sendFile(
  address: string,
  file: File,
  onProgress: (sent: number) => void
): { done: Promise<Sent>; stop: () => void } {
  const request = new XMLHttpRequest()
  const done = new Promise<Sent>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => resolve({ status: request.status, body: readJson(request.responseText) })
    request.onerror = request.ontimeout = request.onabort = () => resolve(null)
    request.timeout = 180_000
    request.open("POST", address)
    const form = new FormData()
    form.set("file", file, file.name || "photo.jpg")
    request.send(form)
  })
  return { done, stop: () => request.abort() }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // an error page of a proxy: the status says the rest
  }
}
