import type { Texts } from "../zh"

export const sellFieldErrors: Pick<
  Texts["fieldErrors"],
  | "tooLong"
  | "tooShort"
  | "nameTaken"
  | "place"
  | "idNumber"
  | "uscc"
  | "bankAccount"
  | "reason"
  | "seasons"
  | "seasonEmpty"
  | "days"
  | "scopes"
  | "date"
  | "dates"
> = {
  tooLong: "This is too long, please shorten it",
  tooShort: "This is too short",
  nameTaken: "There is a stall of this name already, please choose another",
  place: "Please choose your village",
  idNumber: "An identity number has 18 characters; the last may be an X",
  uscc: "The code has 18 digits and capital letters, never I, O, S, V or Z",
  bankAccount: "An account number has 8 to 30 digits",
  reason: "Please say in a sentence why it is right",
  seasons: "Too many pieces; at most six stretches of time",
  seasonEmpty: "Please choose at least one ten-day period, or “All year”",
  days: "How many days? For example 7",
  scopes: "Please choose at least one",
  date: "Please choose a day after today",
  dates: "The first day must come before the last",
}
