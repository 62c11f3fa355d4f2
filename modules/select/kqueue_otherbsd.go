//go:build dragonfly || netbsd || openbsd

package selects

import "golang.org/x/sys/unix"

const pctrlMask = unix.NOTE_PCTRLMASK

var ownConstants = []number{{"KQ_EV_SYSFLAGS", unix.EV_SYSFLAGS}}
