/* Stands in a bundle for a package that another would use if it were there, and that the app does without. */
export {}
