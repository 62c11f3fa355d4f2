//go:build unix && !linux

package os

import "syscall"

func setEffectiveUser(n int) error  { return syscall.Seteuid(n) }
func setEffectiveGroup(n int) error { return syscall.Setegid(n) }
