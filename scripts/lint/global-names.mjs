const NODE =
  "process console Buffer URL URLSearchParams fetch performance module require __dirname exports"
const TIMERS = "setTimeout clearTimeout setInterval clearInterval setImmediate"
const WEB = "AbortController AbortSignal Response Request Headers FormData Blob structuredClone"
const BROWSER =
  "window document navigator location history sessionStorage localStorage addEventListener customElements HTMLElement CustomEvent Event DOMParser matchMedia requestAnimationFrame IntersectionObserver"

/** Names that exist without being declared, for plain JavaScript (TypeScript checks its own). */
export const globalNames = Object.fromEntries(
  [NODE, TIMERS, WEB, BROWSER]
    .flatMap((names) => names.split(" "))
    .map((name) => [name, "readonly"])
)
