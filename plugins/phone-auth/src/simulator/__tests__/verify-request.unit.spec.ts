import { authorization, sha256 } from "../../providers/aliyun-sms/signature"
import { gatewayRefusal } from "../verify-request"

const keys = { accessKeyId: "id", accessKeySecret: "secret" }

function signed(change: Record<string, string> = {}) {
  const headers: Record<string, string> = {
    host: "localhost",
    "x-acs-action": "SendSms",
    "x-acs-version": "2017-05-25",
    "x-acs-date": `${new Date().toISOString().slice(0, 19)}Z`,
    "x-acs-signature-nonce": "n1",
    "x-acs-content-sha256": sha256(""),
    ...change,
  }
  const request = { method: "POST", path: "/", query: { PhoneNumbers: "1" }, headers, body: "" }
  headers.authorization = authorization(request, keys)
  return request
}
const codeOf = (request: ReturnType<typeof signed>, nonces = new Set<string>()) =>
  gatewayRefusal(request, keys, nonces)?.Code

describe("the simulated gateway", () => {
  it("lets a rightly signed request through, once", () => {
    const nonces = new Set<string>()
    expect(codeOf(signed(), nonces)).toBeUndefined()
    expect(codeOf(signed(), nonces)).toBe("SignatureNonceUsed")
  })

  it("refuses a request that was changed after signing", () => {
    const request = signed()
    expect(codeOf({ ...request, query: { PhoneNumbers: "2" } })).toBe("SignatureDoesNotMatch")
    expect(codeOf({ ...request, body: "x" })).toBe("SignatureDoesNotMatch")
    request.headers["x-acs-action"] = "QuerySendDetails"
    expect(codeOf(request)).toBe("SignatureDoesNotMatch")
  })

  it("refuses an old request and one without a signature", () => {
    expect(codeOf(signed({ "x-acs-date": "2020-01-01T00:00:00Z" }))).toBe(
      "InvalidTimeStamp.Expired"
    )
    const bare = signed()
    delete bare.headers.authorization
    expect(codeOf(bare)).toBe("IncompleteSignature")
  })
})
