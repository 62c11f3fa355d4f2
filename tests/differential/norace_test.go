//go:build !race

package differential

// defaultPrograms is how many programs a run compares.
const defaultPrograms = 10_400
