package os

import (
	"math"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// setting is a name of sysconf, its number and its value.
type setting struct {
	name   string
	number int
	value  int64
}

const (
	posix2008 = 200809            // the version of the standard that an option follows
	undefined = -1                // there is no limit, or the option is missing
	computed  = math.MinInt64     // see computedSetting
	invalid   = math.MinInt64 + 1 // the system does not know it, though it has a number
)

// settings are the names of sysconf. The values that are fixed are those of the GNU C library.
func settings() []setting {
	return []setting{
		{"SC_2_CHAR_TERM", 95, posix2008}, {"SC_2_C_BIND", 47, posix2008}, {"SC_2_C_DEV", 48, posix2008}, {"SC_2_C_VERSION", 96, posix2008},
		{"SC_2_FORT_DEV", 49, undefined}, {"SC_2_FORT_RUN", 50, undefined}, {"SC_2_LOCALEDEF", 52, posix2008}, {"SC_2_SW_DEV", 51, posix2008},
		{"SC_2_UPE", 97, undefined}, {"SC_2_VERSION", 46, posix2008}, {"SC_AIO_LISTIO_MAX", 23, undefined}, {"SC_AIO_MAX", 24, undefined},
		{"SC_AIO_PRIO_DELTA_MAX", 25, 20}, {"SC_ARG_MAX", 0, computed}, {"SC_ASYNCHRONOUS_IO", 12, posix2008}, {"SC_ATEXIT_MAX", 87, math.MaxInt32},
		{"SC_AVPHYS_PAGES", 86, computed}, {"SC_BC_BASE_MAX", 36, 99}, {"SC_BC_DIM_MAX", 37, 2048}, {"SC_BC_SCALE_MAX", 38, 99},
		{"SC_BC_STRING_MAX", 39, 1000}, {"SC_CHARCLASS_NAME_MAX", 45, 2048}, {"SC_CHAR_BIT", 101, 8}, {"SC_CHAR_MAX", 102, 127}, {"SC_CHAR_MIN", 103, -128},
		{"SC_CHILD_MAX", 1, computed}, {"SC_CLK_TCK", 2, 100}, {"SC_COLL_WEIGHTS_MAX", 40, 255}, {"SC_DELAYTIMER_MAX", 26, math.MaxInt32},
		{"SC_EQUIV_CLASS_MAX", 41, invalid}, {"SC_EXPR_NEST_MAX", 42, 32}, {"SC_FSYNC", 15, posix2008}, {"SC_GETGR_R_SIZE_MAX", 69, 1024},
		{"SC_GETPW_R_SIZE_MAX", 70, 1024}, {"SC_INT_MAX", 104, math.MaxInt32}, {"SC_INT_MIN", 105, math.MinInt32}, {"SC_IOV_MAX", 60, 1024},
		{"SC_JOB_CONTROL", 7, 1}, {"SC_LINE_MAX", 43, 2048}, {"SC_LOGIN_NAME_MAX", 71, 256}, {"SC_LONG_BIT", 106, 64}, {"SC_MAPPED_FILES", 16, posix2008},
		{"SC_MB_LEN_MAX", 108, 16}, {"SC_MEMLOCK", 17, posix2008}, {"SC_MEMLOCK_RANGE", 18, posix2008}, {"SC_MEMORY_PROTECTION", 19, posix2008},
		{"SC_MESSAGE_PASSING", 20, posix2008}, {"SC_MINSIGSTKSZ", 249, computed}, {"SC_MQ_OPEN_MAX", 27, undefined}, {"SC_MQ_PRIO_MAX", 28, 32768},
		{"SC_NGROUPS_MAX", 3, 65536}, {"SC_NL_ARGMAX", 119, 4096}, {"SC_NL_LANGMAX", 120, 2048}, {"SC_NL_MSGMAX", 121, math.MaxInt32},
		{"SC_NL_NMAX", 122, math.MaxInt32}, {"SC_NL_SETMAX", 123, math.MaxInt32}, {"SC_NL_TEXTMAX", 124, math.MaxInt32},
		{"SC_NPROCESSORS_CONF", 83, computed}, {"SC_NPROCESSORS_ONLN", 84, computed}, {"SC_NZERO", 109, 20}, {"SC_OPEN_MAX", 4, computed},
		{"SC_PAGESIZE", 30, computed}, {"SC_PAGE_SIZE", 30, computed}, {"SC_PASS_MAX", 88, 8192}, {"SC_PHYS_PAGES", 85, computed}, {"SC_PII", 53, undefined},
		{"SC_PII_INTERNET", 56, undefined}, {"SC_PII_INTERNET_DGRAM", 62, undefined}, {"SC_PII_INTERNET_STREAM", 61, undefined},
		{"SC_PII_OSI", 57, undefined}, {"SC_PII_OSI_CLTS", 64, undefined}, {"SC_PII_OSI_COTS", 63, undefined}, {"SC_PII_OSI_M", 65, undefined},
		{"SC_PII_SOCKET", 55, undefined}, {"SC_PII_XTI", 54, undefined}, {"SC_POLL", 58, undefined}, {"SC_PRIORITIZED_IO", 13, posix2008},
		{"SC_PRIORITY_SCHEDULING", 10, posix2008}, {"SC_REALTIME_SIGNALS", 9, posix2008}, {"SC_RE_DUP_MAX", 44, 32767}, {"SC_RTSIG_MAX", 31, 32},
		{"SC_SAVED_IDS", 8, 1}, {"SC_SCHAR_MAX", 111, 127}, {"SC_SCHAR_MIN", 112, -128}, {"SC_SELECT", 59, undefined}, {"SC_SEMAPHORES", 21, posix2008},
		{"SC_SEM_NSEMS_MAX", 32, undefined}, {"SC_SEM_VALUE_MAX", 33, math.MaxInt32}, {"SC_SHARED_MEMORY_OBJECTS", 22, posix2008},
		{"SC_SHRT_MAX", 113, 32767}, {"SC_SHRT_MIN", 114, -32768}, {"SC_SIGQUEUE_MAX", 34, computed}, {"SC_SSIZE_MAX", 110, 32767}, {"SC_STREAM_MAX", 5, 16},
		{"SC_SYNCHRONIZED_IO", 14, posix2008}, {"SC_THREADS", 67, posix2008}, {"SC_THREAD_ATTR_STACKADDR", 77, posix2008},
		{"SC_THREAD_ATTR_STACKSIZE", 78, posix2008}, {"SC_THREAD_DESTRUCTOR_ITERATIONS", 73, 4}, {"SC_THREAD_KEYS_MAX", 74, 1024},
		{"SC_THREAD_PRIORITY_SCHEDULING", 79, posix2008}, {"SC_THREAD_PRIO_INHERIT", 80, posix2008}, {"SC_THREAD_PRIO_PROTECT", 81, posix2008},
		{"SC_THREAD_PROCESS_SHARED", 82, posix2008}, {"SC_THREAD_SAFE_FUNCTIONS", 68, posix2008}, {"SC_THREAD_STACK_MIN", 75, 16384},
		{"SC_THREAD_THREADS_MAX", 76, undefined}, {"SC_TIMERS", 11, posix2008}, {"SC_TIMER_MAX", 35, undefined}, {"SC_TTY_NAME_MAX", 72, 32},
		{"SC_TZNAME_MAX", 6, undefined}, {"SC_T_IOV_MAX", 66, undefined}, {"SC_UCHAR_MAX", 115, 255}, {"SC_UINT_MAX", 116, math.MaxUint32},
		{"SC_UIO_MAXIOV", 60, 1024}, {"SC_ULONG_MAX", 117, undefined}, {"SC_USHRT_MAX", 118, 65535}, {"SC_VERSION", 29, posix2008}, {"SC_WORD_BIT", 107, 32},
		{"SC_XBS5_ILP32_OFF32", 125, undefined}, {"SC_XBS5_ILP32_OFFBIG", 126, undefined}, {"SC_XBS5_LP64_OFF64", 127, 1},
		{"SC_XBS5_LPBIG_OFFBIG", 128, undefined}, {"SC_XOPEN_CRYPT", 92, undefined}, {"SC_XOPEN_ENH_I18N", 93, 1}, {"SC_XOPEN_LEGACY", 129, 1},
		{"SC_XOPEN_REALTIME", 130, 1}, {"SC_XOPEN_REALTIME_THREADS", 131, 1}, {"SC_XOPEN_SHM", 94, 1}, {"SC_XOPEN_UNIX", 91, 1},
		{"SC_XOPEN_VERSION", 89, 700}, {"SC_XOPEN_XCU_VERSION", 90, 4}, {"SC_XOPEN_XPG2", 98, 1}, {"SC_XOPEN_XPG3", 99, 1}, {"SC_XOPEN_XPG4", 100, 1},
	}
}

// computedSetting is the value of a setting that the system or the process decides.
func computedSetting(name string) int64 {
	switch name {
	case "SC_ARG_MAX":
		if n := limitOf(unix.RLIMIT_STACK); n >= 0 {
			return max(n/4, 131072)
		}
		return undefined
	case "SC_CHILD_MAX":
		return limitOf(unix.RLIMIT_NPROC)
	case "SC_OPEN_MAX":
		return limitOf(unix.RLIMIT_NOFILE)
	case "SC_SIGQUEUE_MAX":
		return limitOf(unix.RLIMIT_SIGPENDING)
	case "SC_PAGESIZE", "SC_PAGE_SIZE":
		return int64(os.Getpagesize())
	case "SC_NPROCESSORS_CONF":
		return int64(configuredCPUs())
	case "SC_NPROCESSORS_ONLN":
		return int64(onlineCPUs())
	case "SC_PHYS_PAGES":
		return pages(func(i *unix.Sysinfo_t) uint64 { return uint64(i.Totalram) })
	case "SC_AVPHYS_PAGES":
		return pages(func(i *unix.Sysinfo_t) uint64 { return uint64(i.Freeram) })
	}
	return leastSignalStack() // SC_MINSIGSTKSZ
}

// limitOf is a limit of the process, undefined if there is none.
func limitOf(resource int) int64 {
	var l unix.Rlimit
	if unix.Getrlimit(resource, &l) != nil || uint64(l.Cur) > math.MaxInt64 {
		return undefined
	}
	return int64(l.Cur)
}

// pages is an amount of memory in pages.
func pages(of func(*unix.Sysinfo_t) uint64) int64 {
	var info unix.Sysinfo_t
	if unix.Sysinfo(&info) != nil {
		return undefined
	}
	return int64(of(&info) * uint64(info.Unit) / uint64(os.Getpagesize()))
}

// configuredCPUs is the number of processors that the machine has, running or not.
func configuredCPUs() int {
	entries, err := os.ReadDir("/sys/devices/system/cpu")
	if err != nil {
		return onlineCPUs()
	}
	n := 0
	for _, e := range entries {
		if rest, found := strings.CutPrefix(e.Name(), "cpu"); found {
			if _, err := strconv.Atoi(rest); err == nil {
				n++
			}
		}
	}
	return max(n, 1)
}

// leastSignalStack is how much stack the kernel needs to deliver a signal (AT_MINSIGSTKSZ).
func leastSignalStack() int64 {
	const tag, otherwise = 51, 2048
	pairs, err := unix.Auxv()
	if err != nil {
		return otherwise
	}
	for _, p := range pairs {
		if p[0] == tag {
			return int64(p[1])
		}
	}
	return otherwise
}

// systemStrings are the names of confstr and their values, those of the GNU C library, which this program does without; nil is none.
func systemStrings() []systemString {
	text := func(s string) *string { return &s }
	return []systemString{
		{"CS_GNU_LIBC_VERSION", 2, nil}, {"CS_GNU_LIBPTHREAD_VERSION", 3, nil}, {"CS_LFS64_CFLAGS", 1004, text("-D_LARGEFILE64_SOURCE")},
		{"CS_LFS64_LDFLAGS", 1005, text("")}, {"CS_LFS64_LIBS", 1006, text("")}, {"CS_LFS64_LINTFLAGS", 1007, text("-D_LARGEFILE64_SOURCE")},
		{"CS_LFS_CFLAGS", 1000, text("")}, {"CS_LFS_LDFLAGS", 1001, text("")}, {"CS_LFS_LIBS", 1002, text("")}, {"CS_LFS_LINTFLAGS", 1003, text("")},
		{"CS_PATH", 0, text("/bin:/usr/bin")}, {"CS_XBS5_ILP32_OFF32_CFLAGS", 1100, text("")}, {"CS_XBS5_ILP32_OFF32_LDFLAGS", 1101, text("")},
		{"CS_XBS5_ILP32_OFF32_LIBS", 1102, text("")}, {"CS_XBS5_ILP32_OFF32_LINTFLAGS", 1103, text("")}, {"CS_XBS5_ILP32_OFFBIG_CFLAGS", 1104, text("")},
		{"CS_XBS5_ILP32_OFFBIG_LDFLAGS", 1105, text("")}, {"CS_XBS5_ILP32_OFFBIG_LIBS", 1106, text("")}, {"CS_XBS5_ILP32_OFFBIG_LINTFLAGS", 1107, text("")},
		{"CS_XBS5_LP64_OFF64_CFLAGS", 1108, text("-m64")}, {"CS_XBS5_LP64_OFF64_LDFLAGS", 1109, text("-m64")}, {"CS_XBS5_LP64_OFF64_LIBS", 1110, text("")},
		{"CS_XBS5_LP64_OFF64_LINTFLAGS", 1111, text("")}, {"CS_XBS5_LPBIG_OFFBIG_CFLAGS", 1112, text("")}, {"CS_XBS5_LPBIG_OFFBIG_LDFLAGS", 1113, text("")},
		{"CS_XBS5_LPBIG_OFFBIG_LIBS", 1114, text("")}, {"CS_XBS5_LPBIG_OFFBIG_LINTFLAGS", 1115, text("")},
	}
}

// systemString is a name of confstr, its number and its value.
type systemString struct {
	name   string
	number int
	value  *string
}

// pathOption is a name of pathconf and its number.
type pathOption struct {
	name   string
	number int
}

// pathSettings are the names of pathconf.
func pathSettings() []pathOption {
	return []pathOption{
		{"PC_ALLOC_SIZE_MIN", 18}, {"PC_ASYNC_IO", 10}, {"PC_CHOWN_RESTRICTED", 6}, {"PC_FILESIZEBITS", 13}, {"PC_LINK_MAX", 0}, {"PC_MAX_CANON", 1}, {"PC_MAX_INPUT", 2},
		{"PC_NAME_MAX", 3}, {"PC_NO_TRUNC", 7}, {"PC_PATH_MAX", 4}, {"PC_PIPE_BUF", 5}, {"PC_PRIO_IO", 11}, {"PC_REC_INCR_XFER_SIZE", 14}, {"PC_REC_MAX_XFER_SIZE", 15},
		{"PC_REC_MIN_XFER_SIZE", 16}, {"PC_REC_XFER_ALIGN", 17}, {"PC_SOCK_MAXBUF", 12}, {"PC_SYMLINK_MAX", 19}, {"PC_SYNC_IO", 9}, {"PC_VDISABLE", 8},
	}
}
