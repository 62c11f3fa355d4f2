package main

import "golang.org/x/sys/unix"

// machineMemory returns the machine's memory in bytes.
func machineMemory() uint64 {
	var info unix.Sysinfo_t
	if unix.Sysinfo(&info) != nil {
		return usualMemory
	}
	return uint64(info.Totalram) * uint64(info.Unit)
}
