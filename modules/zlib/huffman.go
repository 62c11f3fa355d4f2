package zlib

const (
	maxBits  = 15
	fastBits = 9
)

// huffman is a canonical code: symbols in the order of their codes, and a table for the short codes.
type huffman struct {
	count  [maxBits + 1]uint16
	symbol [288]uint16
	fast   [1 << fastBits]uint16 // symbol<<4 | length, 0 for longer codes
}

// set builds the code of lengths; left is how much of the code space is unused, negative if there is too little.
func (h *huffman) set(lengths []byte) (left int) {
	*h = huffman{}
	for _, n := range lengths {
		h.count[n]++
	}
	h.count[0] = 0
	left = 1
	var offsets, codes [maxBits + 2]uint16
	for n := 1; n <= maxBits; n++ {
		left = left<<1 - int(h.count[n])
		if left < 0 {
			return left
		}
		offsets[n+1] = offsets[n] + h.count[n]
		codes[n+1] = (codes[n] + h.count[n]) << 1
	}
	for s, n := range lengths {
		if n == 0 {
			continue
		}
		h.symbol[offsets[n]] = uint16(s)
		offsets[n]++
		code := codes[n]
		codes[n]++
		if n <= fastBits {
			reversed := 0
			for k := range int(n) {
				reversed |= int(code>>k&1) << (int(n) - 1 - k)
			}
			for i := reversed; i < 1<<fastBits; i += 1 << n {
				h.fast[i] = uint16(s)<<4 | uint16(n)
			}
		}
	}
	return left
}

// symbolOf decodes a symbol from the low bits of v; n is the length of its code, 0 if there is none.
func (h *huffman) symbolOf(v uint64) (s, n int) {
	if e := h.fast[v&(1<<fastBits-1)]; e != 0 {
		return int(e >> 4), int(e & 15)
	}
	code, first, index := 0, 0, 0
	for n := 1; n <= maxBits; n++ {
		code |= int(v >> (n - 1) & 1)
		count := int(h.count[n])
		if code-count < first {
			return int(h.symbol[index+code-first]), n
		}
		index += count
		first = (first + count) << 1
		code <<= 1
	}
	return 0, 0
}

// decode reads a symbol.
func (z *inflater) decode(h *huffman, wrong string) (int, error) {
	s, n := h.symbolOf(z.peek())
	switch {
	case n > 0 && z.bit+n <= 8*len(z.in):
		z.bit += n
		return s, nil
	case n == 0 && z.bit+maxBits <= 8*len(z.in):
		return 0, formatError(wrong)
	}
	return 0, needInput{}
}

func (z *inflater) fixed() {
	var lengths [288]byte
	for i := range lengths {
		switch {
		case i < 144:
			lengths[i] = 8
		case i < 256:
			lengths[i] = 9
		case i < 280:
			lengths[i] = 7
		default:
			lengths[i] = 8
		}
	}
	z.literals.set(lengths[:])
	for i := range 30 {
		lengths[i] = 5
	}
	z.dists.set(lengths[:30])
}

var lengthOrder = [19]byte{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// dynamic reads the codes of a block that brings its own.
func (z *inflater) dynamic() error {
	v, err := z.take(14)
	if err != nil {
		return err
	}
	literals, dists, codes := int(v&31)+257, int(v>>5&31)+1, int(v>>10)+4
	if literals > 286 || dists > 30 {
		return formatError("too many length or distance symbols")
	}
	var lengths [320]byte
	for i := range codes {
		n, err := z.take(3)
		if err != nil {
			return err
		}
		lengths[lengthOrder[i]] = byte(n)
	}
	if z.literals.set(lengths[:19]) != 0 {
		return formatError("invalid code lengths set")
	}
	all := [320]byte{}
	for i := 0; i < literals+dists; {
		s, err := z.decode(&z.literals, "invalid code lengths set")
		if err != nil {
			return err
		}
		if s < 16 {
			all[i] = byte(s)
			i++
			continue
		}
		value, base, extra := byte(0), 3, 3
		switch s {
		case 16:
			if i == 0 {
				return formatError("invalid bit length repeat")
			}
			value, extra = all[i-1], 2
		case 18:
			base, extra = 11, 7
		}
		more, err := z.take(extra)
		if err != nil {
			return err
		}
		n := base + int(more)
		if i+n > literals+dists {
			return formatError("invalid bit length repeat")
		}
		for ; n > 0; n-- {
			all[i] = value
			i++
		}
	}
	if all[256] == 0 {
		return formatError("invalid code -- missing end-of-block")
	}
	if left := z.literals.set(all[:literals]); left < 0 || left > 0 && literals != int(z.literals.count[1])+zeros(all[:literals]) {
		return formatError("invalid literal/lengths set")
	}
	if left := z.dists.set(all[literals : literals+dists]); left < 0 || left > 0 && dists != int(z.dists.count[1])+zeros(all[literals:literals+dists]) {
		return formatError("invalid distances set")
	}
	return nil
}

func zeros(lengths []byte) (n int) {
	for _, l := range lengths {
		if l == 0 {
			n++
		}
	}
	return n
}

var (
	lengthBase  = [29]uint16{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258}
	lengthExtra = [29]byte{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	distBase    = [30]uint16{1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577}
	distExtra   = [30]byte{0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13}
)

// codes decompresses a block's codes until it ends, or some output has come together.
func (z *inflater) codes(out []byte, start, max int) ([]byte, error) {
	begin := len(out)
	limit := begin + 1<<16
	if max >= 0 {
		limit = min(limit, start+max)
	}
	for len(out) < limit {
		before := z.bit
		s, err := z.decode(&z.literals, "invalid literal/length code")
		if err != nil {
			return out, err
		}
		switch {
		case s < 256:
			out = append(out, byte(s))
			continue
		case s == 256:
			z.stage = stageBlock
			return out, nil
		}
		length, dist, err := z.match(s)
		if err != nil {
			z.bit = before
			return out, err
		}
		if out, err = z.repeat(out, begin, length, dist); err != nil {
			return out, err
		}
	}
	return out, nil
}

// match reads the rest of a code for a repetition.
func (z *inflater) match(s int) (length, dist int, err error) {
	if s -= 257; s >= 29 {
		return 0, 0, formatError("invalid literal/length code")
	}
	more, err := z.take(int(lengthExtra[s]))
	if err != nil {
		return 0, 0, err
	}
	length = int(lengthBase[s]) + int(more)
	d, err := z.decode(&z.dists, "invalid distance code")
	if err != nil {
		return 0, 0, err
	}
	if d >= 30 {
		return 0, 0, formatError("invalid distance code")
	}
	if more, err = z.take(int(distExtra[d])); err != nil {
		return 0, 0, err
	}
	return length, int(distBase[d]) + int(more), nil
}

// repeat appends length bytes from dist back; out[begin:] is not in the window yet.
func (z *inflater) repeat(out []byte, begin, length, dist int) ([]byte, error) {
	if dist > len(out)-begin+len(z.window) {
		return out, formatError("invalid distance too far back")
	}
	for range length {
		if i := len(out) - dist; i >= begin {
			out = append(out, out[i])
		} else {
			out = append(out, z.window[len(z.window)+i-begin])
		}
	}
	return out, nil
}
