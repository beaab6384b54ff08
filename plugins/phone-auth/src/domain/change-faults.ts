import { fault, type Fault } from "@xiangji/kernel"

/** The new number belongs to somebody else; says nothing about whom. */
export const numberTaken = (): Fault =>
  fault("not_allowed", "PHONE-CHANGE-01", {
    zh: "不能换成这个号码，它已经在用了",
    en: "You cannot change to this number; it is in use",
  })

/** A code for leaving a number was asked for a number that is not the account's. */
export const notYourNumber = (): Fault =>
  fault("not_allowed", "PHONE-CHANGE-02", {
    zh: "这不是您账户现在的手机号",
    en: "This is not the number of your account",
  })

/** The account has no number that could change. */
export const noNumber = (): Fault =>
  fault("not_allowed", "PHONE-CHANGE-03", {
    zh: "这个账户不是用手机号登录的",
    en: "This account does not sign in by phone",
  })

/** The new number is the old one. */
export const sameNumber = (): Fault =>
  fault("not_allowed", "PHONE-CHANGE-04", {
    zh: "新号码和现在的号码一样",
    en: "The new number is the one you have now",
  })
