/** Something a person has to put right: one sentence that says what is wrong, one that says what to do. */
export class Complaint extends Error {
  constructor(sentence, advice, options) {
    super(`${sentence} ${advice}`, options)
    this.name = "Complaint"
  }
}

/** Runs a script's main function; a complaint is printed as its sentences, anything else with its stack. */
export async function withComplaints(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Complaint ? `\n✗ ${error.message}` : error)
    process.exitCode = 1
  }
}
