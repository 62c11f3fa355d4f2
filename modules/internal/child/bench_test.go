//go:build linux

package child

import "testing"

func BenchmarkInheritable(b *testing.B) {
	for b.Loop() {
		if _, err := inheritable(); err != nil {
			b.Fatal(err)
		}
	}
}
