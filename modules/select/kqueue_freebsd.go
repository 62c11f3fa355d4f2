package selects

import "golang.org/x/sys/unix"

const pctrlMask = unix.NOTE_PCTRLMASK

var ownConstants = []number{
	{"KQ_EV_SYSFLAGS", unix.EV_SYSFLAGS}, {"KQ_FILTER_NETDEV", -8}, {"KQ_NOTE_LINKUP", 1}, {"KQ_NOTE_LINKDOWN", 2}, {"KQ_NOTE_LINKINV", 4},
}
