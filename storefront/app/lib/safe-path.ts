const HERE = "http://here.invalid"

/** A path on this site to go back to; anything that could lead elsewhere becomes `otherwise`. */
export function safePath(path: unknown, otherwise: string): string {
  if (typeof path !== "string" || !path.startsWith("/") || !URL.canParse(path, HERE))
    return otherwise
  const url = new URL(path, HERE)
  return url.origin === HERE ? url.pathname + url.search : otherwise
}
