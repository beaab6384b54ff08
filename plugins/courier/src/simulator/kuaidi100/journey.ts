/** One scan of a parcel's way, as the carrier writes it. */
export type JourneyScan = { statusCode: string; status: string; context: string; areaName: string }

/** A recorded scan with its time (`2026-04-03 09:12:40`, China's). */
export type TimedScan = JourneyScan & { time: string }

const DISTRICT = /([\u4e00-\u9fff]{1,6}?[区县旗]|[\u4e00-\u9fff]{1,6}?市)(?!.*[区县旗])/

/** The district in a printed address: its last 区, 县 or 旗, else its last 市. */
export function districtOf(address: string, otherwise: string): string {
  const withoutProvince = address.replace(/^.*?(省|自治区|特别行政区)/, "")
  const afterCity = withoutProvince.replace(
    /^[\u4e00-\u9fff]{2,6}?市(?=[\u4e00-\u9fff]+?[区县旗市])/,
    ""
  )
  return DISTRICT.exec(afterCity)?.[1] ?? otherwise
}

/** The way from a village of Pengzhou to a door, in as many scans as a real parcel gets. */
export function journey(sender: string, recipient: string): JourneyScan[] {
  const from = districtOf(sender, "彭州市")
  const to = districtOf(recipient, "武侯区")
  const scan = (statusCode: string, status: string, areaName: string, context: string) => ({
    statusCode,
    status,
    areaName,
    context,
  })
  return [
    scan("1", "揽收", from, `【${from}】小鱼洞揽投点 已揽收，揽收员：高师傅`),
    scan("0", "在途", from, `【${from}】快件已从小鱼洞揽投点发出，下一站 成都转运中心`),
    scan("1002", "干线", "成都市", "【成都市】快件已到达 成都转运中心"),
    scan("0", "在途", "成都市", `【成都市】快件已从成都转运中心发出，下一站 ${to}营业点`),
    scan("1001", "在途", to, `【${to}】快件已到达 ${to}营业点`),
    scan("5", "派件", to, `【${to}】${to}营业点 快递员 罗师傅 正在派件`),
    scan("301", "签收", to, `【${to}】您的快件已由本人签收，感谢使用`),
  ]
}

/** A moment as carriers write it: China's time without a zone. */
export function carrierTime(moment: Date): string {
  const china = new Date(moment.getTime() + 8 * 3600_000)
  return china.toISOString().slice(0, 19).replace("T", " ")
}
