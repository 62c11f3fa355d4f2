package datetime

import (
	"sync"

	"github.com/starling-lang/starling/interp/object"
)

// lazyZone is an interpreter's timezone.utc.
type lazyZone struct {
	once sync.Once
	zone *timezone
}

func (l *lazyZone) get(th *object.Thread) *timezone {
	l.once.Do(func() { l.zone = newTimezone(th, newDelta(th, 0, 0, 0), object.Value{}) })
	return l.zone
}
