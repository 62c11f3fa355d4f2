//go:build !torture

package object

// Torture is true in a build with the tag torture.
const Torture = false

// Perturb does nothing in this build.
func Perturb() {}
