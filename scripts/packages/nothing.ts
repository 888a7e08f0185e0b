/* Replaces a package in a bundle that another package would use if present, and that the app does without. */
export {}
