//go:build race

package differential

// defaultPrograms is smaller under the race detector, which makes them ten times as
// slow: the programs are of one thread.
const defaultPrograms = 1_500
