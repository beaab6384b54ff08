import type { RequestEventData, RequestEventKind } from "../../../domain/request-events"
import { requestStates, type RequestState } from "../../../domain/request-states"
import type { Actor } from "../../../types/input"
import { lockRequest, type LockedRequest } from "../queries/locks"
import type { TransactionContext } from "../queries/manager"
import type { VatInvoiceModuleService } from "../service"

/** Where a request shall go, by whom, and what is written down with it. */
export type MoveInput = {
  request_id: string
  /** States to pass through in order; each step must be in the table. */
  path: RequestState[]
  actor: Actor
  data?: RequestEventData
  patch?: { reason?: string; shipment_id?: string }
}

/** What a move did; `moved` is false when the request had been there already. */
export type Move = {
  request_id: string
  moved: boolean
  before: Pick<LockedRequest, "state" | "state_at" | "reason" | "shipment_id">
  event_ids: string[]
}

export async function moveRequest(
  service: VatInvoiceModuleService,
  input: MoveInput,
  context: TransactionContext
): Promise<Move> {
  const request = await lockRequest(context, input.request_id)
  const { state, state_at, reason, shipment_id } = request
  const move: Move = {
    request_id: request.id,
    moved: false,
    before: { state, state_at, reason, shipment_id },
    event_ids: [],
  }
  if (isRepeat(request, input)) return move
  input.path.reduce((from, to) => (requestStates.assertMove(from, to), to), state)
  const now = new Date()
  const last = input.path[input.path.length - 1]!
  const change = { id: request.id, state: last, state_at: now, ...input.patch }
  await service.updateVatRequests(change, context)
  for (const kind of input.path)
    move.event_ids.push(await writeEvent(service, { ...input, kind, at: now }, context))
  return { ...move, moved: true }
}

/** A repeat asks for where the request is already, with the same shipment: a webhook or a click that came twice. */
function isRepeat(request: LockedRequest, { path, patch }: MoveInput): boolean {
  const sameShipment = !patch?.shipment_id || patch.shipment_id === request.shipment_id
  return path[path.length - 1] === request.state && sameShipment
}

/** Writes one line of the timeline. */
export async function writeEvent(
  service: VatInvoiceModuleService,
  event: Pick<MoveInput, "request_id" | "actor" | "data"> & { kind: RequestEventKind; at: Date },
  context: TransactionContext
): Promise<string> {
  const { id } = await service.createVatRequestEvents(
    {
      request_id: event.request_id,
      kind: event.kind,
      occurred_at: event.at,
      actor_type: event.actor.type,
      actor_id: event.actor.id,
      data: event.data ?? {},
    },
    context
  )
  return id
}

/** The move never happened: its lines leave the timeline too. */
export async function undoMove(
  service: VatInvoiceModuleService,
  move: Move,
  context: TransactionContext
): Promise<void> {
  if (!move.moved) return
  const state_at = new Date(move.before.state_at) // a compensation's input went through JSON
  await service.updateVatRequests({ id: move.request_id, ...move.before, state_at }, context)
  await service.deleteVatRequestEvents(move.event_ids, context)
}
