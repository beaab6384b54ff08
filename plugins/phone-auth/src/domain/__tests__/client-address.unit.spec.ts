import { clientAddress } from "../client-address"

describe("the address of who asks", () => {
  it.each([
    ["a caller of our own", "203.0.113.5", undefined, "203.0.113.5"],
    ["a caller who pretends to ask for somebody", "203.0.113.5", "198.51.100.1", "203.0.113.5"],
    ["the web app next door", "127.0.0.1", "198.51.100.1", "198.51.100.1"],
    [
      "a proxy that adds to what the caller sent",
      "::ffff:10.0.0.2",
      "1.2.3.4, 198.51.100.1, 10.0.0.9",
      "198.51.100.1",
    ],
    ["a caller over IPv6", "::1", "2001:db8::7", "2001:db8::7"],
    ["our own machine alone", "127.0.0.1", undefined, null],
    ["nonsense in the header", "127.0.0.1", "unknown, <script>", null],
  ])("for %s", (_who, socket, header, expected) => {
    expect(clientAddress(socket, header)).toBe(expected)
  })
})
