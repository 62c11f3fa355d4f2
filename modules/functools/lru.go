package functools

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/collections"
	"github.com/starling-lang/starling/modules/internal/pyclass"
)

// lru is a function with a cache of its results. Without a limit, results holds
// them; with one, it holds the number and the generation of each key's node. The header's
// lock guards nodes, free, the counts and the links, not results, which has its own lock.
type lru struct {
	object.Instance
	f       object.Value
	maxsize int // -1: no limit
	typed   bool
	results *object.Dict
	// nodes[0] is the ring of the others: next is the least recently used one.
	nodes        []node
	free         []int32
	hits, misses int64
	front        []recent // of calls with two arguments; nil until there were some hits
}

// node is a cached result, linked by the time of its last use. generation
// tells a node from one that had the same place before.
type node struct {
	key, value object.Value
	prev, next int32
	generation uint32
}

func lruClass() *native.Class {
	return native.NewClass[lru](native.Class{
		Name: "_lru_cache_wrapper", Module: moduleName, Doc: "A function that remembers its results.",
		Signature: "_lru_cache_wrapper(user_function, maxsize, typed, cache_info_type, /)",
		New: func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
			if err := object.NArgs("_lru_cache_wrapper", len(args), 4, 4); err != nil {
				return object.Value{}, err
			}
			return newLRU(th, args[0], args[1], args[2])
		},
		Slots: object.Slots{
			Init: func(*object.Thread, object.Value, []object.Value, []object.Named) error { return nil },
			Call: func(th *object.Thread, v object.Value, args []object.Value, kw []object.Named) (object.Value, error) {
				return native.To[*lru](v).call(th, args, kw)
			},
			Get: func(_ *object.Thread, d, obj object.Value, _ *object.Type) (object.Value, error) {
				if !obj.IsSet() {
					return d, nil
				}
				return object.NewBoundMethod(d, obj), nil
			},
		},
		Methods: []*object.Native{
			native.Def("cache_info()", native.Fixed(cacheInfo), `Return the hits, the misses, maxsize and the number of results, as a named tuple.`),
			native.Def("cache_clear()", native.Fixed(cacheClear), `Forget every result.`),
			native.Def("cache_parameters()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				c, d := native.To[*lru](a[0]), object.NewDict(2)
				d.SetStr(th, "maxsize", c.limit())
				d.SetStr(th, "typed", object.Bool(c.typed))
				return d.Value(), nil
			}), `Return maxsize and typed as a dict.`),
			native.Def("__copy__()", native.Fixed(self), `Return the function itself.`),
			native.Def("__deepcopy__(memo, /)", native.Fixed(self), `Return the function itself.`),
			native.Def("__reduce__()", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
				return object.GetAttr(th, a[0], "__qualname__")
			}), `Return the function's name, for pickle.`),
		},
	})
}

func self(_ *object.Thread, a []object.Value) (object.Value, error) { return a[0], nil }

func newLRU(th *object.Thread, f, maxsize, typed object.Value) (object.Value, error) {
	if !object.Callable(f) {
		return object.Value{}, object.Errorf(object.TypeError, "the first argument must be callable")
	}
	c := native.New[*lru](th.Runtime, lruClass)
	c.f, c.maxsize = f, -1
	if !maxsize.IsNone() {
		n, err := object.IndexInt(th, maxsize, object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		c.maxsize = max(n, 0)
	}
	var err error
	if c.typed, err = object.Truth(th, typed); err != nil {
		return object.Value{}, err
	}
	c.reset()
	return c.Value(), copyNames(th, c.Value(), f)
}

// lruCache is the decorator: with arguments, or applied to a function itself.
func lruCache(th *object.Thread, a []object.Value) (object.Value, error) {
	maxsize, typed := a[0], a[1]
	if _, _, isInt := maxsize.AsInt(); !isInt && !maxsize.IsNone() {
		if !object.Callable(maxsize) {
			return object.Value{}, object.Errorf(object.TypeError, "Expected first argument to be an integer, a callable, or None")
		}
		return newLRU(th, maxsize, object.Int(128), typed)
	}
	d := native.Def("decorating_function(user_function)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		return newLRU(th, a[0], maxsize, typed)
	}), "")
	d.ModuleName = moduleName
	return d.Value(), nil
}

func cache(th *object.Thread, a []object.Value) (object.Value, error) {
	return newLRU(th, a[0], object.None, object.False)
}

func (c *lru) limit() object.Value {
	if c.maxsize < 0 {
		return object.None
	}
	return object.Int(int64(c.maxsize))
}

// reset empties the cache; the header is locked, or the cache is new.
func (c *lru) reset() {
	c.results = object.NewDict(0)
	c.nodes, c.free, c.front = nil, nil, nil
	if c.maxsize > 0 {
		c.nodes = make([]node, 1, min(c.maxsize, 255)+1)
	}
	c.hits, c.misses = 0, 0
}

// keywordMark separates positional from keyword arguments in a key.
var keywordMark = object.TupleOf(object.Str("keywords")).Value()

// key makes the key of a call: a single int or str stands for itself.
func (c *lru) key(args []object.Value, kw []object.Named) object.Value {
	if len(kw) == 0 && !c.typed {
		if len(args) == 1 && (args[0].Kind() == object.KindInt || args[0].Kind() == object.KindStr) {
			return args[0]
		}
		return object.TupleOf(args...).Value()
	}
	n := len(args) + 2*len(kw) + 1
	parts := append(make([]object.Value, 0, 2*n), args...)
	if len(kw) > 0 {
		parts = append(parts, keywordMark)
		for _, a := range kw {
			parts = append(parts, object.Str(a.Name), a.Value)
		}
	}
	if c.typed {
		for _, a := range args {
			parts = append(parts, a.Type().Value())
		}
		for _, a := range kw {
			parts = append(parts, a.Value.Type().Value())
		}
	}
	return object.NewTuple(parts).Value()
}

func (c *lru) call(th *object.Thread, args []object.Value, kw []object.Named) (object.Value, error) {
	if c.maxsize == 0 {
		c.count(th, &c.misses)
		return object.Call(th, c.f, args, kw)
	}
	two := len(args) == 2 && len(kw) == 0 && !c.typed
	if two {
		if v, ok := c.recall(th, args); ok {
			return v, nil
		}
	}
	key := c.key(args, kw)
	locked := c.Lock(th)
	results := c.results
	c.Unlock(locked)
	found, ok, err := results.Get(th, key)
	if err != nil {
		return object.Value{}, err
	}
	if ok {
		if v, ok := c.use(th, results, found); ok {
			if two {
				c.keep(th, results, args, found)
			}
			return v, nil
		}
	}
	c.count(th, &c.misses)
	v, err := object.Call(th, c.f, args, kw)
	if err != nil {
		return object.Value{}, err
	}
	if c.maxsize < 0 {
		return v, results.Set(th, key, v)
	}
	return v, c.store(th, results, key, v)
}

func (c *lru) count(th *object.Thread, n *int64) {
	locked := c.Lock(th)
	*n++
	c.Unlock(locked)
}

// use counts a hit and makes a result the most recent one. It fails when the
// result was dropped since it was found.
func (c *lru) use(th *object.Thread, results *object.Dict, found object.Value) (object.Value, bool) {
	locked := c.Lock(th)
	v, ok := c.touch(results, found)
	c.Unlock(locked)
	return v, ok
}

// touch is use; the header is locked.
func (c *lru) touch(results *object.Dict, found object.Value) (object.Value, bool) {
	if c.maxsize < 0 {
		c.hits++
		return found, true
	}
	i, ok := c.node(results, found)
	if !ok {
		return object.Value{}, false
	}
	c.hits++
	if c.nodes[0].prev != i { // else it is the most recent one already
		c.unlink(i)
		c.link(i)
	}
	return c.nodes[i].value, true
}

// node returns the number of the node that a value in results stands for, if it
// still is the same; the header is locked.
func (c *lru) node(results *object.Dict, found object.Value) (int32, bool) {
	n, _ := found.SmallInt()
	i, generation := int32(n), uint32(n>>32)
	return i, c.results == results && int(i) < len(c.nodes) && c.nodes[i].generation == generation
}

func (c *lru) unlink(i int32) {
	n := &c.nodes[i]
	c.nodes[n.prev].next, c.nodes[n.next].prev = n.next, n.prev
}

// link makes a node the most recent one: the ring's prev.
func (c *lru) link(i int32) {
	n, ring := &c.nodes[i], &c.nodes[0]
	n.prev, n.next = ring.prev, 0
	c.nodes[ring.prev].next = i
	ring.prev = i
}

// store adds a result, and drops the least recently used one beyond the limit.
func (c *lru) store(th *object.Thread, results *object.Dict, key, v object.Value) error {
	locked := c.Lock(th)
	if c.results != results {
		c.Unlock(locked)
		return nil
	}
	var dropped object.Value
	i := int32(len(c.nodes))
	switch {
	case len(c.free) > 0:
		i = c.free[len(c.free)-1]
		c.free = c.free[:len(c.free)-1]
	case int(i) > c.maxsize:
		i = c.nodes[0].next
		dropped = c.nodes[i].key
		c.unlink(i)
	default:
		c.nodes = append(c.nodes, node{})
	}
	n := &c.nodes[i]
	n.key, n.value = key, v
	n.generation++
	mark := int64(n.generation&0x7fffffff)<<32 | int64(i)
	n.generation &= 0x7fffffff
	c.link(i)
	c.Unlock(locked)
	if dropped.IsSet() {
		if _, err := results.Delete(th, dropped); err != nil {
			return err
		}
	}
	winner, err := results.SetDefault(th, key, object.Int(mark))
	if err != nil {
		return err
	}
	if !winner.Is(object.Int(mark)) {
		c.discard(th, i, uint32(mark>>32)) // another call with the same arguments came first
		return nil
	}
	return c.settle(th, results, key, object.Int(mark))
}

// settle takes a key back out of results if its node was dropped before the key was in.
func (c *lru) settle(th *object.Thread, results *object.Dict, key, mark object.Value) error {
	locked := c.Lock(th)
	_, current := c.node(results, mark)
	c.Unlock(locked)
	if current {
		return nil
	}
	found, ok, err := results.Get(th, key)
	if err == nil && ok && found.Is(mark) {
		_, err = results.Delete(th, key)
	}
	return err
}

// discard frees a node that no key leads to.
func (c *lru) discard(th *object.Thread, i int32, generation uint32) {
	locked := c.Lock(th)
	defer c.Unlock(locked)
	if int(i) >= len(c.nodes) || c.nodes[i].generation != generation {
		return
	}
	c.unlink(i)
	c.nodes[i] = node{generation: generation + 1}
	c.free = append(c.free, i)
}

func newCacheInfo(th *object.Thread) (*object.Type, error) {
	return collections.NamedTuple(th, moduleName, "CacheInfo", []string{"hits", "misses", "maxsize", "currsize"}, nil)
}

func cacheInfo(th *object.Thread, a []object.Value) (object.Value, error) {
	c := native.To[*lru](a[0])
	locked := c.Lock(th)
	hits, misses, size := c.hits, c.misses, len(c.nodes)-1-len(c.free)
	results := c.results
	c.Unlock(locked)
	if c.maxsize <= 0 {
		size = results.Len(th)
	}
	return object.NewTupleInstance(pyclass.Once(th, newCacheInfo), []object.Value{
		object.Int(hits), object.Int(misses), c.limit(), object.Int(int64(size)),
	}), nil
}

func cacheClear(th *object.Thread, a []object.Value) (object.Value, error) {
	c := native.To[*lru](a[0])
	locked := c.Lock(th)
	c.reset()
	c.Unlock(locked)
	return object.None, nil
}
