/** A statement on A4, to be read at arm's length. Kept as a module, since a plugin's build copies code only. */
export const STATEMENT_TEMPLATE = String.raw`
#let ink = rgb("#1f2a30")
#let quiet = rgb("#5b6a72")
#let rule = rgb("#b9c4c9")
#let band = rgb("#eef4ee")
#let en(it) = text(size: 8pt, fill: quiet, it)
#let head(zh, e, side: center) = align(side, text(weight: "medium", size: 11pt, zh) + linebreak() + en(e))

#set document(title: "结算单 " + {{typ number}})
#set text(font: "Noto Sans S Chinese", fallback: false, size: 12pt, fill: ink, lang: "zh", region: "cn")
#set par(leading: 0.55em)
#set page(
  paper: "a4",
  margin: (left: 15mm, right: 15mm, top: 26mm, bottom: 16mm),
  header: block(width: 100%, inset: (bottom: 2mm), stroke: (bottom: 0.8pt + ink), grid(
    columns: (1fr, auto), align: (left + bottom, right + bottom),
    [#text(size: 18pt, weight: "bold", "结算单") #h(2mm) #en("Statement") #h(2mm) #text(size: 12pt, {{typ number}})],
    text({{typ seller}}),
  )),
  footer: grid(columns: (1fr, auto), align: (left, right),
    en([乡集 Xiangji · 结算日 Settled on #{{typ settled_on}}]),
    context en([第 #counter(page).display() 页，共 #counter(page).final().first() 页])),
)

#text(size: 13pt)[#{{typ from}} 至 #{{typ to}}] #h(2mm) #en("Period, both days included")

#block(width: 100%, fill: band, radius: 2mm, inset: 5mm, {
  text(size: 13pt)[您收到 #h(1mm)] + en("You receive")
  h(1fr)
  text(size: 24pt, weight: "bold", "¥" + {{typ closing}})
  linebreak()
  text(size: 12pt, {{typ outcome.zh}})
  linebreak()
  en({{typ outcome.en}})
})

#grid(columns: (1fr, auto), inset: (y: 1.4mm), align: (left, right),
{{#each sums}}
  text({{typ zh}}) + h(2mm) + en({{typ en}}), text({{typ amount}}),
{{/each}}
  grid.hline(stroke: 0.5pt + ink),
  text(weight: "bold", "合计") + h(2mm) + en("Sum"), text(weight: "bold", {{typ closing}}),
)

#v(2mm)
#text(size: 14pt, weight: "bold", "这些订单") #h(2mm) #en("These orders")

#table(
  columns: (22mm, 1fr, 22mm, 21mm, 20mm, 20mm, 24mm),
  align: (left, left, right, right, right, right, right),
  inset: (x: 1mm, y: 1.6mm),
  stroke: (x, y) => (bottom: 0.4pt + rule),
  table.header(
    head("订单", "Order", side: left), head("货物", "Goods", side: left), head("货款", "Price", side: right),
    head("退款", "Refund", side: right), head("平台费", "Fee", side: right), head("运费", "Freight", side: right),
    head("您收到", "You receive", side: right),
  ),
{{#each orders}}
  text(size: 10.5pt, {{typ no}}) + linebreak() + en({{typ on}}), text(size: 10.5pt, {{typ goods}}), text(size: 11pt, {{typ price}}), text(size: 11pt, {{typ refund}}), text(size: 11pt, {{typ fee}}), text(size: 11pt, fill: quiet, {{typ freight}}), text(weight: "medium", {{typ receive}}),
{{/each}}
)
{{#if corrections}}
#text(size: 14pt, weight: "bold", "更正") #h(2mm) #en("Corrections")
#table(columns: (26mm, 1fr, 26mm), align: (left, left, right), inset: (x: 1mm, y: 1.6mm),
  stroke: (x, y) => (bottom: 0.4pt + rule),
{{#each corrections}}
  text({{typ on}}), text({{typ text}}), text(weight: "medium", {{typ amount}}),
{{/each}}
)
{{/if}}
#block(breakable: false, width: 100%, {
  text("本期您的 ") + en("Yours in this period") + h(1fr) + text(weight: "bold", "¥" + {{typ net}})
  linebreak()
  text(size: 10.5pt, fill: quiet)[运费共 #{{typ freight}}，是买家付给快递的，不从您的货款里扣。]
})
`
