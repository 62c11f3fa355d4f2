package object

import be "encoding/binary"

// textItem is an element with its key, a str, and the key's first eight bytes as a number:
// most comparisons need no look at the texts.
type textItem = sortItem[uint64, keyed]

// textPrefix returns the first eight bytes of s, in an order that agrees with that of texts.
func textPrefix(s string) uint64 {
	if len(s) >= 8 {
		return be.BigEndian.Uint64([]byte(s[:8]))
	}
	var b [8]byte
	copy(b[:], s)
	return be.BigEndian.Uint64(b[:])
}

// sortTexts sorts elems by keys that are all exact strs: by their prefixes, then the
// runs of equal prefixes by the texts.
func sortTexts(keys, elems []Value, reverse bool) {
	items := make([]textItem, len(elems))
	for i, k := range keys {
		items[i] = textItem{textPrefix((*String)(k.ref).s), keyed{k, elems[i]}}
	}
	if reverse {
		reverseValues(items)
	}
	if !runIsWhole(items) {
		mergeSort(items, make([]textItem, len(items)))
	}
	var room []sortItem[string, Value]
	for lo := 0; lo < len(items); {
		hi := lo + 1
		for hi < len(items) && items[hi].key == items[lo].key {
			hi++
		}
		room = sortTies(items[lo:hi], room)
		lo = hi
	}
	if reverse {
		reverseValues(items)
	}
	for i := range items {
		elems[i] = items[i].val.val
	}
}

// sortTies sorts items of one prefix by their whole texts; room is a buffer to use, and
// the result one for the next time.
func sortTies(items []textItem, room []sortItem[string, Value]) []sortItem[string, Value] {
	text := func(i int) string { return (*String)(items[i].val.key.ref).s }
	sorted := true
	for i := 1; i < len(items) && sorted; i++ {
		sorted = text(i-1) <= text(i)
	}
	if sorted {
		return room
	}
	room = room[:0]
	for i := range items {
		room = append(room, sortItem[string, Value]{text(i), items[i].val.val})
	}
	sortItems(room, false)
	for i := range items {
		items[i].val.val = room[i].val
	}
	return room
}
