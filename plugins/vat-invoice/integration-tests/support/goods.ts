import type {
  CreateInvoiceRequestInput,
  InvoiceGroupInput,
  InvoiceLineInput,
  TitleInput,
} from "../../src/types"

/** A company's title as its accountant types it. */
export const companyTitle: TitleInput = {
  kind: "company",
  name: "成都锦江餐饮管理有限公司",
  tax_id: "91310110666007217T",
  address: "成都市锦江区红星路三段1号",
  phone: "028-86660000",
  recipient: {
    name: "李会计",
    phone: "13800000000",
    province: "四川省",
    city: "成都市",
    address: "锦江区红星路三段1号",
  },
}

export const line = (id: string, change: Partial<InvoiceLineInput> = {}): InvoiceLineInput => {
  const amount_fen = change.amount_fen ?? 10_000
  return {
    order_line_id: id,
    name: "小鱼洞土鸡蛋",
    tax_code: "1010303020100000000",
    unit: "斤",
    quantity: "2.5",
    amount_fen,
    rate_bp: 900,
    exempt: false,
    legal_ref: null,
    paid_fen: amount_fen,
    refunded_fen: 0,
    ...change,
  }
}

/** A farmer's own produce: exempt, issued by the tax bureau for them. */
export const exemptLine = (id: string) =>
  line(id, { name: "春竹笋", rate_bp: 0, exempt: true, legal_ref: "《增值税法》第二十四条" })

export const group = (order: string, lines: InvoiceLineInput[]): InvoiceGroupInput => ({
  seller_order_id: `so_${order}`,
  order_id: `order_${order.split("-")[0]}`,
  order_display_id: order,
  seller: {
    id: `seller_${order}`,
    name: "彭州市小鱼洞农产品专业合作社",
    tax_id: "91110000600037341L",
    taxpayer_kind: "general",
    issuance_route: "self",
    address: "四川省彭州市小鱼洞镇",
    phone: "028-83800000",
    bank: null,
  },
  lines,
})

/** Two sellers' shares of one order, on paper. */
export const wish = (
  customer_id: string,
  change: Partial<CreateInvoiceRequestInput> = {}
): CreateInvoiceRequestInput => ({
  owner: { customer_id },
  title: companyTitle,
  medium: "paper",
  kind: "special",
  groups: [
    group("1042-1", [line("ol_1"), line("ol_2", { amount_fen: 3580 })]),
    group("1042-2", [line("ol_3")]),
  ],
  ...change,
})
