package socket

import "github.com/starling-lang/starling/modules/internal/intenum"

var ownNumbers []intenum.Member
