import { authorization, canonicalQuery, sha256 } from "../signature"

describe("Alibaba Cloud's request signature V3", () => {
  // The worked example of the vendor's documentation:
  // https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature
  it("signs the documentation's example as the documentation does", () => {
    const request = {
      method: "POST",
      path: "/",
      query: {
        RegionId: "cn-shanghai",
        ImageId: "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd",
      },
      headers: {
        host: "ecs.cn-shanghai.aliyuncs.com",
        "x-acs-action": "RunInstances",
        "x-acs-content-sha256": sha256(""),
        "x-acs-date": "2023-10-26T10:22:32Z",
        "x-acs-signature-nonce": "3156853299f313e23d1673dc12e1703d",
        "x-acs-version": "2014-05-26",
      },
      body: "",
    }
    const keys = { accessKeyId: "YourAccessKeyId", accessKeySecret: "YourAccessKeySecret" }
    expect(authorization(request, keys)).toBe(
      "ACS3-HMAC-SHA256 Credential=YourAccessKeyId," +
        "SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version," +
        "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"
    )
  })

  it("encodes by RFC 3986 and sorts by name", () => {
    expect(canonicalQuery({ b: "乡集 (1)*~", a: "x'y!" })).toBe(
      "a=x%27y%21&b=%E4%B9%A1%E9%9B%86%20%281%29%2A~"
    )
  })
})
