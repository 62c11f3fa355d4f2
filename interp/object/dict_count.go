package object

// Increment adds one to the value of a key that is an int or a str, if both are there and plain;
// otherwise it reports false and has done nothing.
func (d *Dict) Increment(th *Thread, key Value) bool {
	if th.Shared || d.module != nil || d.flags != 0 {
		return false
	}
	i := -1
	switch key.Kind() {
	case KindStr:
		i = d.t.findStr(key)
	case KindInt:
		i = d.t.findInt(key)
	}
	if i < 0 {
		return false
	}
	p := d.value(i)
	n, ok := p.SmallInt()
	if !ok || p.Kind() != KindInt || n == 1<<63-1 {
		return false
	}
	*p = Int(n + 1)
	return true
}
