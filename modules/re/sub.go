package re

import (
	"strings"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

func (p *pattern) sub(th *object.Thread, a args) (object.Value, error) {
	v, _, err := p.substitute(th, a)
	return v, err
}

func (p *pattern) subn(th *object.Thread, a args) (object.Value, error) {
	v, n, err := p.substitute(th, a)
	if err != nil {
		return object.Value{}, err
	}
	return object.Pair(v, object.Int(int64(n))).Value(), nil
}

// substitute replaces matches; it returns how many it replaced.
func (p *pattern) substitute(th *object.Thread, a args) (object.Value, int, error) {
	limit, err := limitOf(th, a.limit)
	if err != nil {
		return object.Value{}, 0, err
	}
	r, err := p.replacer(th, a.repl)
	if err != nil {
		return object.Value{}, 0, err
	}
	if r.s, err = p.subject(th, args{string: a.string}); err != nil {
		return object.Value{}, 0, err
	}
	if limit >= 0 {
		err = p.each(th, &r.s, func(m *machine) (bool, error) {
			if err := r.replace(th, m); err != nil {
				return false, err
			}
			r.n++
			return r.n != limit, nil
		})
	}
	if err != nil {
		return object.Value{}, 0, err
	}
	v, err := r.result(th)
	return v, r.n, err
}

// replacer builds the result of a substitution.
type replacer struct {
	p        *pattern
	s        subject
	template *template    // the replacement, if it is no function
	call     object.Value // the function
	out      []byte
	last, n  int
	items    int // parts of the result so far, as an error about one counts them
}

func (p *pattern) replacer(th *object.Thread, repl object.Value) (*replacer, error) {
	r := &replacer{p: p}
	if repl.Type().Slots().Call != nil {
		r.call = repl
		return r, nil
	}
	text, isStr := repl.AsStr()
	if !isStr {
		b, ok := native.BytesLike(th, repl)
		if !ok {
			return nil, object.Errorf(object.TypeError, "decoding to str: need a bytes-like object, %s found", repl.Type().Name())
		}
		text = object.BytesText(b)
	}
	if strings.IndexByte(text, '\\') < 0 {
		r.template = &template{source: text, bytes: !isStr, parts: []templatePart{{text, -1}}}
		return r, nil
	}
	var err error
	r.template, err = p.parseTemplate(th, repl)
	return r, err
}

func (r *replacer) replace(th *object.Thread, m *machine) error {
	from, to := m.slots[0], m.slots[1]
	if r.last < from {
		r.items++
	}
	r.out = append(r.out, r.s.text[r.last:from]...)
	r.last = to
	if n := len(r.out); n > 1<<20 && n+n/4 > cap(r.out) {
		if err := th.Runtime.CheckSize(2*int64(n), 1); err != nil {
			return err
		}
	}
	if r.template != nil {
		if err := r.checkType(r.template.bytes); err != nil {
			return err
		}
		var err error
		r.out, err = r.template.expand(th, r.out, &r.s, m.slots)
		return err
	}
	return r.callFor(th, m)
}

// callFor appends what the function returns for a match.
func (r *replacer) callFor(th *object.Thread, m *machine) error {
	v, err := object.Call(th, r.call, []object.Value{r.p.newMatch(&r.s, m.slots).Value()}, nil)
	if err != nil || v.IsNone() {
		return err
	}
	if text, ok := v.AsStr(); ok && r.s.str != nil {
		r.out = append(r.out, text...)
	} else if b, ok := native.BytesLike(th, v); ok && r.s.str == nil {
		r.out = append(r.out, b...)
	} else {
		want := "str instance"
		if r.s.str == nil {
			want = "a bytes-like object"
		}
		return object.Errorf(object.TypeError, "sequence item %d: expected %s, %s found", r.items, want, v.Type().Name())
	}
	r.items++
	return nil
}

// checkType fails if a replacement is bytes for a str, or the other way round.
func (r *replacer) checkType(bytes bool) error {
	switch {
	case bytes && r.s.str != nil:
		return object.Errorf(object.TypeError, "sequence item %d: expected str instance, bytes found", r.items)
	case !bytes && r.s.str == nil:
		return object.Errorf(object.TypeError, "sequence item %d: expected a bytes-like object, str found", r.items)
	}
	r.items++
	return nil
}

func (r *replacer) result(th *object.Thread) (object.Value, error) {
	if r.n == 0 {
		return r.s.part(th, 0, len(r.s.text)), nil
	}
	r.out = append(r.out, r.s.text[r.last:]...)
	if r.s.str != nil {
		return textOf(r.out), nil
	}
	return object.BytesOf(r.out), nil
}
