//go:build unix && !linux && !solaris

package socket

import (
	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/modules/internal/intenum"
)

var ownNumbers = []intenum.Member{{Name: "SO_REUSEPORT", Value: unix.SO_REUSEPORT}}
