package interp

import (
	"os"
	"strconv"
	"strings"
)

// freeMemory returns how many bytes the process can still get, as Linux tells
// it: of the machine's memory, of its control group's and of its address space. -1 is not known.
func freeMemory() int64 {
	left := meminfo("MemAvailable:")
	lower := func(limit, used int64) {
		if n := max(limit-used, 0); limit > 0 && used >= 0 && (left < 0 || n < left) {
			left = n
		}
	}
	lower(number("/sys/fs/cgroup/memory.max"), number("/sys/fs/cgroup/memory.current"))
	lower(number("/sys/fs/cgroup/memory/memory.limit_in_bytes"), number("/sys/fs/cgroup/memory/memory.usage_in_bytes"))
	lower(addressSpace(), number("/proc/self/statm")*int64(os.Getpagesize()))
	if left < 0 {
		return left
	}
	return left - left/8 // for what others and the collector take meanwhile
}

// meminfo reads a line of /proc/meminfo.
func meminfo(name string) int64 {
	b, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return -1
	}
	for line := range strings.Lines(string(b)) {
		if rest, ok := strings.CutPrefix(line, name); ok {
			if kib, ok := firstNumber(rest); ok {
				return kib << 10
			}
		}
	}
	return -1
}

// number reads the number that a file begins with; -1 if there is none ("max").
func number(file string) int64 {
	b, err := os.ReadFile(file)
	if err != nil {
		return -1
	}
	if n, ok := firstNumber(string(b)); ok {
		return n
	}
	return -1
}

func firstNumber(s string) (int64, bool) {
	f := strings.Fields(s)
	if len(f) == 0 {
		return 0, false
	}
	n, err := strconv.ParseInt(f[0], 10, 64)
	return n, err == nil
}
