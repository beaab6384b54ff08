/** The address of a photographed paper on this site; pages load from here only. */
export function paperUrl(url: string): string {
  const token = url.split(/[?#]/, 1)[0]!.split("/").pop() ?? ""
  return `/sell/papers/${encodeURIComponent(token)}`
}
