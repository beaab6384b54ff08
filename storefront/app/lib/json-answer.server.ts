import { problemOf } from "./api/problem"

/** Answers a script of our own pages: what was asked for, or `{ problem }` with the refusal's status. */
export async function jsonAnswer(work: () => Promise<object>, status = 200): Promise<Response> {
  try {
    return Response.json(await work(), { status })
  } catch (thrown) {
    // Whoever is signed out would be sent to a page; a script wants to hear it.
    if (thrown instanceof Response) return Response.json({ problem: null }, { status: 401 })
    const refused = (thrown as { init?: { status?: number } | null }).init?.status
    return Response.json({ problem: problemOf(thrown) }, { status: refused ?? 400 })
  }
}
