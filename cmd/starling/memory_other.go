//go:build !linux

package main

// machineMemory returns the machine's memory in bytes, as far as it is known.
func machineMemory() uint64 { return usualMemory }
