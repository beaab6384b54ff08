/** Name of the cookie that keeps large text. */
export const TEXT_COOKIE = "xiangji_text"

/** True when the visitor has asked for large text. */
export const wantsBigText = (request: Request): boolean =>
  new RegExp(`(?:^|;\\s*)${TEXT_COOKIE}=big`).test(request.headers.get("Cookie") ?? "")
