//go:build torture

package object

import (
	"math/rand/v2"
	"runtime"
)

// Torture is true in a build with the tag torture, for tests: threads call [Perturb] at every safepoint and around
// everything that they synchronize by, so that they interleave in ways that are rare otherwise.
const Torture = true

// Perturb gives other threads a turn, or two, or none, at random.
func Perturb() {
	for range rand.Uint32N(3) {
		runtime.Gosched()
	}
}
