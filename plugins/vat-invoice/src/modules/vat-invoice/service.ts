import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { issueInvoice, type IssueInput, type IssueResult } from "./operations/issue-invoice"
import { moveRequest, undoMove, type Move, type MoveInput } from "./operations/move-request"
import { submitRequest, type Submitted } from "./operations/submit-request"
import { VatDocument } from "./models/vat-document"
import { VatInvoice } from "./models/vat-invoice"
import { VatInvoiceLine } from "./models/vat-invoice-line"
import { VatRequest } from "./models/vat-request"
import { VatRequestEvent } from "./models/vat-request-event"
import { VatTitle } from "./models/vat-title"
import { invoicedByOrderLine } from "./queries/invoiced-amounts"
import type { TransactionContext } from "./queries/manager"
import { countByState, type StateCount } from "./queries/state-counts"
import type { RequestDraft } from "../../domain/request-draft"

/**
 * Titles, requests, invoices and their documents. Besides plain records it offers the operations that must hold a
 * lock while they decide; each is one transaction.
 */
export class VatInvoiceModuleService extends MedusaService({
  VatDocument,
  VatInvoice,
  VatInvoiceLine,
  VatRequest,
  VatRequestEvent,
  VatTitle,
}) {
  /** Writes a checked request and its draft invoices, or finds the one written before under the same key. */
  @InjectTransactionManager()
  async submitRequest(
    draft: RequestDraft,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Submitted> {
    return submitRequest(this, draft, context)
  }

  /** Moves a request along a path of states, with its timeline; a path already walked changes nothing. */
  @InjectTransactionManager()
  async moveRequest(
    input: MoveInput,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Move> {
    return moveRequest(this, input, context)
  }

  /** Takes a move back, for a workflow that failed further on. */
  @InjectTransactionManager()
  async undoMove(move: Move, @MedusaContext() context: TransactionContext = {}): Promise<void> {
    return undoMove(this, move, context)
  }

  /** Records the number the tax bureau's system gave. There is no way back: a wrong invoice is corrected by a red one. */
  @InjectTransactionManager()
  async issueInvoice(
    input: IssueInput,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<IssueResult> {
    return issueInvoice(this, input, context)
  }

  /** Σ(blue − red) by order line, drafts included: what a page needs to show how much is left. */
  @InjectTransactionManager()
  async invoicedByOrderLine(
    orderLineIds: string[],
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Map<string, number>> {
    return invoicedByOrderLine(context, orderLineIds)
  }

  /** The queue by state. */
  @InjectTransactionManager()
  async countRequestsByState(
    @MedusaContext() context: TransactionContext = {}
  ): Promise<StateCount[]> {
    return countByState(context)
  }
}
