/**
 * The preview, 240 × 140 mm like the paper it stands for, and deliberately of a look of its own: no form number, no
 * seal, no supervisor's mark. 非发票 lies across every page. Kept as a module, since a plugin's build copies code only.
 */
export const PREVIEW_TEMPLATE = String.raw`
#let ink = rgb("#1f2a30")
#let quiet = rgb("#5b6a72")
#let rule = rgb("#b9c4c9")
#let band = rgb("#eef2f3")
#let alarm = rgb("#b3261e")

#let label(zh, en) = text(size: 6.5pt, fill: quiet)[#zh #en]
#let field(zh, en, value) = (label(zh, en), text(value))
#let head(zh, en) = align(center, text(weight: "medium", zh) + linebreak() + text(size: 6pt, fill: quiet, en))

#set document(title: "非发票 NOT AN INVOICE")
#set text(font: "Noto Sans S Chinese", fallback: false, size: 8pt, fill: ink, lang: "zh", region: "cn")
#set par(leading: 0.45em)
#set page(
  width: 240mm, height: 140mm,
  margin: (left: 12mm, right: 12mm, top: 19mm, bottom: 12mm),
  header: block(width: 100%, inset: (bottom: 1.5mm), stroke: (bottom: 0.8pt + ink), grid(
    columns: (1fr, auto), align: (left + bottom, right + bottom),
    [#text(size: 13pt, weight: "bold", {{typ kind.zh}} + " · 预览") #h(2mm) #text(fill: quiet, {{typ kind.en}} + " · preview")],
    text(size: 8.5pt, weight: "bold", fill: alarm)[非发票，不得用于报销或抵扣 #h(1mm) NOT AN INVOICE],
  )),
  footer: text(size: 6.5pt, fill: quiet, grid(
    columns: (1fr, auto), align: (left, right),
    [开票申请 Request #{{typ request_no}} #h(3mm) 订单 Order #{{typ order}} #h(3mm) 本页由系统生成，仅供核对 For checking only],
    context [第 #counter(page).display() 页，共 #counter(page).final().first() 页 #h(1mm) Page #counter(page).display() of #counter(page).final().first()],
  )),
  foreground: place(center + horizon, rotate(-18deg, align(center, {
    text(size: 84pt, weight: "bold", tracking: 14pt, fill: alarm.transparentize(84%), "非发票")
    v(-16mm)
    text(size: 26pt, weight: "bold", tracking: 3pt, fill: alarm.transparentize(84%), "NOT AN INVOICE")
  }))),
)

#grid(
  columns: (1fr, 1fr, 1fr, 1.6fr), column-gutter: 4mm,
  ..(
    field("状态", "Status", {{typ status.zh}} + " " + {{typ status.en}}),
    field("号码", "Number", {{typ number}}),
    field("开票日期", "Issue date", {{typ issued_on}}),
    field("开票方式", "Issued by", {{typ route}}),
  ).map(((name, value)) => stack(spacing: 1.2mm, name, value)),
)
#v(1mm)

#let party(zh, en, name, tax_id, contact, bank) = block(width: 100%, fill: band, radius: 1mm, inset: 2.2mm, {
  text(weight: "bold", zh) + h(1.5mm) + text(size: 6.5pt, fill: quiet, en)
  v(-0.8mm)
  grid(columns: (auto, 1fr), column-gutter: 2.5mm, row-gutter: 1.5mm,
    ..field("名称", "Name", name), ..field("税号", "Tax no.", tax_id),
    ..field("地址电话", "Contact", contact), ..field("开户行账号", "Bank", bank))
})
#grid(columns: (1fr, 1fr), column-gutter: 4mm,
  party("购买方", "Buyer", {{typ buyer.name}}, {{typ buyer.tax_id}}, {{typ buyer.contact}}, {{typ buyer.bank}}),
  party("销售方", "Seller", {{typ seller.name}}, {{typ seller.tax_id}}, {{typ seller.contact}}, {{typ seller.bank}}),
)

#table(
  columns: (7mm, 1fr, 31mm, 13mm, 17mm, 25mm, 24mm, 14mm, 22mm),
  align: (center, left, left, center, right, right, right, center, right),
  inset: (x: 1.2mm, y: 1.25mm),
  stroke: (x, y) => (bottom: 0.35pt + rule),
  table.header(
    table.hline(stroke: 0.6pt + ink),
    head("序", "No."), head("货物名称", "Goods"), head("税收分类编码", "Tax code"), head("单位", "Unit"),
    head("数量", "Quantity"), head("单价（不含税）", "Unit price, net"), head("金额（不含税）", "Net"),
    head("税率", "Rate"), head("税额", "Tax"),
    table.hline(stroke: 0.6pt + ink),
  ),
{{#each lines}}
  text({{typ no}}), text({{typ name}}), text(size: 6.5pt, {{typ tax_code}}), text({{typ unit}}), text({{typ quantity}}), text(size: 7pt, {{typ unit_price}}), text({{typ net}}), text({{typ rate}}), text({{typ tax}}),
{{/each}}
)

#block(breakable: false, width: 100%, {
  set text(weight: "medium")
  grid(columns: (1fr, 24mm, 14mm, 22mm), align: (left, right, center, right), inset: (x: 1.2mm, y: 1mm),
    [合计 #text(size: 6.5pt, fill: quiet, "Total")], text("¥" + {{typ totals.net}}), [], text({{typ totals.tax}}))
  block(width: 100%, fill: band, radius: 1mm, inset: 2.2mm, grid(
    columns: (auto, 1fr, auto), column-gutter: 3mm, align: (left + horizon, left + horizon, right + horizon),
    label("价税合计", "Total with tax"), text(size: 10pt, weight: "bold", {{typ in_words}}),
    text(size: 12pt, weight: "bold", "¥" + {{typ totals.gross}})))
  {{#if legal}}
  v(-0.5mm)
  text(size: 6.5pt, weight: "regular", fill: quiet, "免税或税率依据 Legal basis: " + {{typ legal}})
  {{/if}}
})
`
