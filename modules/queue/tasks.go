package queue

import (
	"time"

	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/park"
	"github.com/starling-lang/starling/modules/internal/ring"
)

func (q *Queue) size(th *object.Thread) (int, error) {
	n, _, err := q.sizeNow(th)
	return n, err
}

// sizeNow returns the number of items and the limit.
func (q *Queue) sizeNow(th *object.Thread) (n, limit int, err error) {
	locked := q.Lock(th)
	n, limit = q.length(), q.limit
	s := q.script
	q.Unlock(locked)
	if s != nil {
		n, err = s.size(th)
	}
	return n, limit, err
}

func (q *Queue) isEmpty(th *object.Thread) (bool, error) {
	n, _, err := q.sizeNow(th)
	return n == 0, err
}

func (q *Queue) isFull(th *object.Thread) (bool, error) {
	n, limit, err := q.sizeNow(th)
	return limit > 0 && limit <= n, err
}

func (q *Queue) taskDone(th *object.Thread) error {
	locked := q.Lock(th)
	if s := q.script; s != nil {
		q.Unlock(locked)
		return s.taskDone(th)
	}
	if q.unfinished <= 0 {
		q.Unlock(locked)
		return tooManyDone()
	}
	var chain park.Chain
	if q.unfinished--; q.unfinished == 0 {
		chain = q.joiners.Take(-1)
	}
	q.Unlock(locked)
	chain.Grant()
	return nil
}

func tooManyDone() error {
	return object.Errorf(object.ValueError, "task_done() called too many times")
}

func (q *Queue) join(th *object.Thread) error {
	for {
		locked := q.Lock(th)
		if s := q.script; s != nil {
			q.Unlock(locked)
			return s.join(th)
		}
		if q.unfinished == 0 {
			q.Unlock(locked)
			return nil
		}
		w := park.New(th, park.Reason{Kind: "queue.join", Object: q.Value()}, time.Time{})
		if _, err := q.wait(th, locked, &q.joiners, w); err != nil {
			return err
		}
	}
}

func (q *Queue) shutdown(th *object.Thread, immediate bool) error {
	locked := q.Lock(th)
	if s := q.script; s != nil {
		q.Unlock(locked)
		return s.shutdown(th, immediate)
	}
	q.down = true
	var joiners park.Chain
	if immediate {
		q.unfinished = max(q.unfinished-int64(q.length()), 0)
		q.items, q.heap, q.returned = ring.Ring{}, nil, nil
		q.turn++
		joiners = q.joiners.Take(-1)
	}
	getters, putters := q.getters.Take(-1), q.putters.Take(-1)
	q.Unlock(locked)
	joiners.Grant()
	getters.Grant()
	putters.Grant()
	return nil
}

func (q *Queue) getMaxsize(th *object.Thread) (object.Value, error) {
	locked := q.Lock(th)
	v := q.maxsize
	q.Unlock(locked)
	if !v.IsSet() {
		return v, object.NoAttribute(th, q.Value(), "maxsize")
	}
	return v, nil
}

func (q *Queue) setMaxsize(th *object.Thread, maxsize object.Value) error {
	limit, err := limitOf(th, maxsize)
	if err != nil {
		return err
	}
	locked := q.Lock(th)
	q.maxsize, q.limit = maxsize, limit
	q.Unlock(locked)
	return nil
}

func (q *Queue) getUnfinished(th *object.Thread) (int64, error) {
	locked := q.Lock(th)
	defer q.Unlock(locked)
	return q.unfinished, nil
}

func (q *Queue) setUnfinished(th *object.Thread, n int64) error {
	locked := q.Lock(th)
	defer q.Unlock(locked)
	q.unfinished = n
	return nil
}

func (q *Queue) getShutdown(th *object.Thread) (bool, error) {
	locked := q.Lock(th)
	defer q.Unlock(locked)
	return q.down, nil
}

func (q *Queue) setShutdown(th *object.Thread, down bool) error {
	locked := q.Lock(th)
	defer q.Unlock(locked)
	q.down = down
	return nil
}
