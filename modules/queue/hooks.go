package queue

import "github.com/starling-lang/starling/interp/object"

// The methods _init, _qsize, _put and _get of Queue itself, which a subclass
// that overrides some of them calls, or inherits.

func (q *Queue) hookInit(th *object.Thread, _ object.Value) error {
	container, _, err := q.newContainer(th)
	if err != nil {
		return err
	}
	return object.SetAttr(th, q.Value(), "queue", container)
}

func (q *Queue) hookContainer(th *object.Thread) (object.Value, error) {
	return object.GetAttr(th, q.Value(), "queue")
}

func (q *Queue) hookSize(th *object.Thread) (int, error) {
	c, err := q.hookContainer(th)
	if err != nil {
		return 0, err
	}
	return object.Len(th, c)
}

func (q *Queue) hookPut(th *object.Thread, item object.Value) error {
	c, err := q.hookContainer(th)
	if err != nil {
		return err
	}
	if _, err := callMethod(th, c, "append", item); err != nil {
		return err
	}
	if q.kind != byPriority {
		return nil
	}
	n, err := object.Len(th, c)
	if err != nil {
		return err
	}
	return siftDown(th, c, 0, n-1)
}

func (q *Queue) hookGet(th *object.Thread) (object.Value, error) {
	c, err := q.hookContainer(th)
	if err != nil {
		return object.Value{}, err
	}
	switch q.kind {
	case firstFirst:
		return callMethod(th, c, "popleft")
	case lastFirst:
		return callMethod(th, c, "pop")
	}
	last, err := callMethod(th, c, "pop")
	if err != nil {
		return object.Value{}, err
	}
	n, err := object.Len(th, c)
	if err != nil || n == 0 {
		return last, err
	}
	first, err := object.GetItem(th, c, object.Int(0))
	if err != nil {
		return object.Value{}, err
	}
	if err := object.SetItem(th, c, object.Int(0), last); err != nil {
		return object.Value{}, err
	}
	return first, siftUp(th, c, n)
}

func callMethod(th *object.Thread, v object.Value, name string, args ...object.Value) (object.Value, error) {
	f, err := object.GetAttr(th, v, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.Call(th, f, args, nil)
}

// siftDown moves the item at pos of a script's heap up to its place below start.
func siftDown(th *object.Thread, heap object.Value, start, pos int) error {
	item, err := object.GetItem(th, heap, object.Int(int64(pos)))
	if err != nil {
		return err
	}
	for pos > start {
		parent, err := object.GetItem(th, heap, object.Int(int64((pos-1)>>1)))
		if err != nil {
			return err
		}
		less, err := object.CompareBool(th, object.LT, item, parent)
		if err != nil {
			return err
		}
		if !less {
			break
		}
		if err := object.SetItem(th, heap, object.Int(int64(pos)), parent); err != nil {
			return err
		}
		pos = (pos - 1) >> 1
	}
	return object.SetItem(th, heap, object.Int(int64(pos)), item)
}

// siftUp moves the first of n items of a script's heap to its place.
func siftUp(th *object.Thread, heap object.Value, n int) error {
	item, err := object.GetItem(th, heap, object.Int(0))
	if err != nil {
		return err
	}
	pos := 0
	for child := 1; child < n; child = 2*pos + 1 {
		if child+1 < n {
			if child, err = smaller(th, heap, child); err != nil {
				return err
			}
		}
		v, err := object.GetItem(th, heap, object.Int(int64(child)))
		if err != nil {
			return err
		}
		if err := object.SetItem(th, heap, object.Int(int64(pos)), v); err != nil {
			return err
		}
		pos = child
	}
	if err := object.SetItem(th, heap, object.Int(int64(pos)), item); err != nil {
		return err
	}
	return siftDown(th, heap, 0, pos)
}

// smaller returns child or child+1, whichever has the smaller item.
func smaller(th *object.Thread, heap object.Value, child int) (int, error) {
	left, err := object.GetItem(th, heap, object.Int(int64(child)))
	if err != nil {
		return 0, err
	}
	right, err := object.GetItem(th, heap, object.Int(int64(child+1)))
	if err != nil {
		return 0, err
	}
	less, err := object.CompareBool(th, object.LT, left, right)
	if err == nil && !less {
		child++
	}
	return child, err
}
