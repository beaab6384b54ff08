/** Text for a page. */
export const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

/** A plain page, Chinese first, that needs no scripts. */
export const page = (title: string, body: string) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>
body{font:17px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;margin:0;background:#f3f4f6;color:#1a1a1a}
main{max-width:420px;margin:6vh auto;padding:24px;background:#fff;border-radius:12px}
b{font-size:30px}small{color:#555}button{display:block;width:100%;min-height:52px;margin:12px 0 0;border-radius:8px;
border:2px solid #125ea8;font:600 17px/1.3 inherit;background:#125ea8;color:#fff;cursor:pointer}
button.no{background:#fff;color:#125ea8}</style></head><body><main>${body}</main></body></html>`
