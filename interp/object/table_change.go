package object

// insert adds an entry for a key that is not there and returns its number.
func (t *table) insert(key Value, hash uint64) int {
	if t.full() {
		t.rebuild(int(t.used) + 1)
	}
	n := len(t.cells)
	if n == cap(t.cells) {
		t.growCells()
	}
	t.cells = t.cells[:n+1<<t.wide] // what is behind the length is zero
	t.cells[n] = storeKey(key, hash)
	if t.index != nil {
		t.link(hash, n>>t.wide)
	}
	t.used++
	t.changes++
	return n >> t.wide
}

// full reports whether the next insertion needs a rebuild first. An index is
// never filled by more than two thirds.
func (t *table) full() bool {
	if t.index == nil {
		return t.entries() == smallTable
	}
	return t.filled >= uint32(usable(len(t.index)))
}

func usable(size int) int { return size * 2 / 3 }

// link puts entry i into the index.
func (t *table) link(hash uint64, i int) {
	mixed := hash * hashFactor
	mask := uint32(len(t.index) - 1)
	pos := uint32(hash)
	step := uint32(0)
	for t.index[pos&mask] != 0 {
		pos = t.nextPos(pos, mixed, step)
		step++
	}
	t.index[pos&mask] = uint32(mixed>>20)&^mask | uint32(i+1)
	t.filled++
}

// rebuild drops deleted entries and makes an index with room for need entries
// and some more.
func (t *table) rebuild(need int) {
	if int(t.used) < t.entries() {
		t.compact()
	}
	t.first = 0
	t.changes++
	t.makeIndex(grown(need))
	for i := 0; t.index != nil && i < len(t.cells); i += 1 << t.wide {
		t.link(storedHash(t.cells[i]), i>>t.wide)
	}
}

// compact moves the live entries together.
func (t *table) compact() {
	to := t.cells
	if cap(to) > 64 && int(t.used)<<t.wide < cap(to)/4 {
		to = make([]Value, int(t.used)<<t.wide, int(t.used)<<(t.wide+1))
	}
	n := 0
	for i := 0; i < len(t.cells); i += 1 << t.wide {
		if t.cells[i].ref == nil {
			continue
		}
		to[n] = t.cells[i]
		if t.wide != 0 {
			to[n+1] = t.cells[i+1]
		}
		n += 1 << t.wide
	}
	clear(to[n:])
	t.cells = to[:n]
}

// reserve allocates an index and entries for a table that is to have need entries.
func (t *table) reserve(need int) {
	t.cells = make([]Value, 0, need<<t.wide)
	t.makeIndex(need)
}

// makeIndex makes the index empty, of a size for need entries.
func (t *table) makeIndex(need int) {
	t.filled = 0
	if need <= smallTable {
		t.index, t.shift = nil, 0
		return
	}
	size := t.sizeIndex(need)
	if len(t.index) == size {
		clear(t.index)
	} else {
		t.index = make([]uint32, size)
	}
}

// sizeIndex returns the size of an index for need entries, and sets shift to what goes with it.
func (t *table) sizeIndex(need int) int {
	size, log := 32, uint8(5)
	for usable(size) < need {
		size, log = size*2, log+1
	}
	t.shift = 64 - log
	return size
}

// grown is for how many entries to make an index when need are needed now.
func grown(need int) int {
	switch {
	case need <= smallTable:
		return need
	case need <= 2*smallTable:
		return 2 * need
	case need < 1<<12:
		return 3 * need
	}
	return need + need/2
}

// growCells makes room for twice as many entries.
func (t *table) growCells() {
	n := len(t.cells)
	cells := make([]Value, n, n+max(n, smallTable/2<<t.wide))
	copy(cells, t.cells)
	t.cells = cells
}

// remove deletes entry i.
func (t *table) remove(i int) {
	k := &t.cells[i<<t.wide]
	if t.index != nil {
		t.unlink(storedHash(*k), i)
	}
	clear(t.cells[i<<t.wide : (i+1)<<t.wide])
	t.used--
	t.changes++
	n := t.entries()
	for n > 0 && t.cells[(n-1)<<t.wide].ref == nil {
		n--
	}
	t.cells = t.cells[:n<<t.wide]
	t.first = min(t.first, uint32(n))
}

func (t *table) unlink(hash uint64, i int) {
	mixed := hash * hashFactor
	mask := uint32(len(t.index) - 1)
	want := uint32(mixed>>20)&^mask | uint32(i+1)
	pos := uint32(hash)
	for step := uint32(0); t.index[pos&mask] != want; step++ {
		pos = t.nextPos(pos, mixed, step)
	}
	t.index[pos&mask] = mask
}

// reset removes all entries.
func (t *table) reset() {
	*t = table{wide: t.wide, changes: t.changes + 1}
}

// clone copies the table; nothing of it is shared.
func (t *table) clone() table {
	c := *t
	c.cells = make([]Value, len(t.cells))
	copy(c.cells, t.cells)
	if int(t.used) < t.entries() {
		c.index = nil
		c.rebuild(int(t.used))
		return c
	}
	c.index = append([]uint32(nil), t.index...)
	return c
}
