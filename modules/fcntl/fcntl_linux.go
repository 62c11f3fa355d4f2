package fcntl

import "golang.org/x/sys/unix"

var constants = append(commonConstants[:len(commonConstants):len(commonConstants)], []number{
	{"DN_ACCESS", 1}, {"DN_ATTRIB", 32}, {"DN_CREATE", 4}, {"DN_DELETE", 8},
	{"DN_MODIFY", 2}, {"DN_MULTISHOT", 0x80000000}, {"DN_RENAME", 16}, {"FASYNC", unix.O_ASYNC},
	{"FICLONE", unix.FICLONE}, {"FICLONERANGE", unix.FICLONERANGE}, {"F_ADD_SEALS", unix.F_ADD_SEALS}, {"F_EXLCK", 4},
	{"F_GETLEASE", unix.F_GETLEASE}, {"F_GETLK64", unix.F_GETLK}, {"F_GETOWN_EX", unix.F_GETOWN_EX}, {"F_GETPIPE_SZ", unix.F_GETPIPE_SZ},
	{"F_GETSIG", unix.F_GETSIG}, {"F_GET_FILE_RW_HINT", unix.F_GET_FILE_RW_HINT}, {"F_GET_RW_HINT", unix.F_GET_RW_HINT},
	{"F_GET_SEALS", unix.F_GET_SEALS}, {"F_NOTIFY", unix.F_NOTIFY}, {"F_OFD_GETLK", unix.F_OFD_GETLK}, {"F_OFD_SETLK", unix.F_OFD_SETLK},
	{"F_OFD_SETLKW", unix.F_OFD_SETLKW}, {"F_OWNER_PGRP", 2}, {"F_OWNER_PID", 1},
	{"F_OWNER_TID", 0}, {"F_SEAL_FUTURE_WRITE", unix.F_SEAL_FUTURE_WRITE}, {"F_SEAL_GROW", unix.F_SEAL_GROW},
	{"F_SEAL_SEAL", unix.F_SEAL_SEAL}, {"F_SEAL_SHRINK", unix.F_SEAL_SHRINK}, {"F_SEAL_WRITE", unix.F_SEAL_WRITE},
	{"F_SETLEASE", unix.F_SETLEASE}, {"F_SETLK64", unix.F_SETLK}, {"F_SETLKW64", unix.F_SETLKW}, {"F_SETOWN_EX", unix.F_SETOWN_EX},
	{"F_SETPIPE_SZ", unix.F_SETPIPE_SZ}, {"F_SETSIG", unix.F_SETSIG}, {"F_SET_FILE_RW_HINT", unix.F_SET_FILE_RW_HINT},
	{"F_SET_RW_HINT", unix.F_SET_RW_HINT}, {"F_SHLCK", 8}, {"LOCK_MAND", 32}, {"LOCK_READ", 64},
	{"LOCK_RW", 192}, {"LOCK_WRITE", 128}, {"RWH_WRITE_LIFE_EXTREME", 5},
	{"RWH_WRITE_LIFE_LONG", 4}, {"RWH_WRITE_LIFE_MEDIUM", 3},
	{"RWH_WRITE_LIFE_NONE", 1}, {"RWH_WRITE_LIFE_NOT_SET", 0},
	{"RWH_WRITE_LIFE_SHORT", 2},
}...)

// takesAddress tells the commands whose argument is an address, which no int of a script is.
func takesAddress(cmd int) bool {
	switch cmd {
	case unix.F_GETLK, unix.F_SETLK, unix.F_SETLKW, unix.F_OFD_GETLK, unix.F_OFD_SETLK, unix.F_OFD_SETLKW, unix.F_GETOWN_EX, unix.F_SETOWN_EX,
		unix.F_GET_RW_HINT, unix.F_SET_RW_HINT, unix.F_GET_FILE_RW_HINT, unix.F_SET_FILE_RW_HINT:
		return true
	}
	return false
}

// takesInt tells the requests whose argument is a large int.
func takesInt(request uint32) bool { return request == unix.FICLONE }

// withoutWait returns the command that does the same without waiting.
func withoutWait(cmd int) (now int, wait bool) {
	switch cmd {
	case unix.F_SETLKW:
		return unix.F_SETLK, true
	case unix.F_OFD_SETLKW:
		return unix.F_OFD_SETLK, true
	}
	return cmd, false
}
