/** Papers set with Typst. */
export {}
