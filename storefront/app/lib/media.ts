/** The address of a picture on this site; whatever host the backend names, pages load from here only. */
export function mediaUrl(url: string): string {
  if (url.startsWith("data:")) return url
  const name = url.split(/[?#]/, 1)[0]!.split("/").pop() ?? ""
  return `/media/${name}`
}
