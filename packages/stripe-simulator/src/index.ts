/** A payment provider on loopback for tests and trials. */
export {}
