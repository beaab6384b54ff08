import type { SimulatedMessage } from "./simulator"

/** A small page with the newest messages, for people who try the market out. */
export function messagePage(messages: readonly SimulatedMessage[]): string {
  const rows = [...messages]
    .reverse()
    .map(
      ({ phone, text, at }) =>
        `<li><b>${escape(phone)}</b> <time>${escape(at)}</time><p>${escape(text)}</p></li>`
    )
    .join("")
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="3">
<meta name="viewport" content="width=device-width"><title>短信 SMS</title>
<style>body{font:18px/1.6 system-ui;max-width:40rem;margin:1rem auto;padding:0 1rem}ul{list-style:none;padding:0}
li{border:1px solid #ccc;border-radius:8px;padding:.5rem 1rem;margin:.5rem 0}p{margin:0}time{color:#555}</style>
<h1>模拟短信 Simulated SMS</h1><ul>${rows || "<li>还没有短信 No messages yet</li>"}</ul></html>`
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!)
