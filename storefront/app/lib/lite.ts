/** What a route may say about itself: pages of the shop send no framework scripts. */
export type RouteHandle = { lite?: boolean }

/** True when any matched route asks for a page without framework scripts. A page matching no area is lite too. */
export function isLite(handles: readonly unknown[]): boolean {
  return handles.length < 2 || handles.some((handle) => (handle as RouteHandle | undefined)?.lite)
}
