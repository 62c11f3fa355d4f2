//go:build race

package main

// raceEnabled tells tests that measure that the race detector slows them down.
const raceEnabled = true
