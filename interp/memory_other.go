//go:build !unix

package interp

func addressSpace() int64 { return -1 }
