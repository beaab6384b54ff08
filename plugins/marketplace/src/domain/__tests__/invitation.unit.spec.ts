import { assertOpen, expiryFrom, invitationState } from "../invitation"

const sent = new Date("2026-11-22T00:00:00Z")
const expires_at = expiryFrom(sent)
const before = new Date(expires_at.getTime() - 1)
const untouched = { expires_at, accepted_at: null, declined_at: null, revoked_at: null }

describe("an invitation", () => {
  it("is open for seven days to the moment", () => {
    expect(expires_at).toEqual(new Date("2026-11-29T00:00:00Z"))
    expect(invitationState(untouched, before)).toBe("open")
    expect(invitationState(untouched, expires_at)).toBe("expired")
  })

  it("stays what it was answered with, however late one looks", () => {
    const later = new Date("2030-01-01T00:00:00Z")
    expect(invitationState({ ...untouched, accepted_at: sent }, later)).toBe("accepted")
    expect(invitationState({ ...untouched, declined_at: sent }, later)).toBe("declined")
    expect(invitationState({ ...untouched, revoked_at: sent }, later)).toBe("revoked")
  })

  it("that ran out has expired, even when it is cleared away afterwards", () => {
    expect(invitationState({ ...untouched, revoked_at: expires_at }, expires_at)).toBe("expired")
  })

  it("says why it cannot be answered any more", () => {
    const codeOf = (moments: object, at = before) => {
      try {
        assertOpen({ ...untouched, ...moments }, at)
        return null
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    expect(codeOf({})).toBeNull()
    expect(codeOf({ accepted_at: sent })).toBe("MARKET-INVITATION-02")
    expect(codeOf({ declined_at: sent })).toBe("MARKET-INVITATION-03")
    expect(codeOf({ revoked_at: sent })).toBe("MARKET-INVITATION-04")
    expect(codeOf({}, expires_at)).toBe("MARKET-INVITATION-05")
  })
})
