package selects

import "golang.org/x/sys/unix"

// pctrlMask is NOTE_PCTRLMASK, which package unix has as a negative number here.
const pctrlMask = -0x100000

var ownConstants = []number{{"KQ_EV_SYSFLAGS", unix.EV_SYSFLAGS}}
