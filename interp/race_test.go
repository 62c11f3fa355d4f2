//go:build race

package interp_test

// raceEnabled tells tests that measure that the race detector slows them down.
const raceEnabled = true
