package builtins

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/starling-lang/starling/interp/object"
)

// The tests of text and numbers are lines of Python expressions that CPython judges.
// eval evaluates what they need of the language: literals, operators, calls, subscripts.

type exprParser struct {
	th  *object.Thread
	src string
	pos int
}

type exprError struct{ err error }

func evalExpr(th *object.Thread, src string) (v object.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(exprError)
			if !ok {
				e.err = fmt.Errorf("%v\n%.600s", r, debug.Stack()[200:])
			}
			v, err = object.Value{}, e.err
		}
	}()
	p := &exprParser{th: th, src: src}
	v = p.binary(0)
	if p.space(); p.pos < len(p.src) {
		panic("syntax at " + p.src[p.pos:])
	}
	return v, nil
}

func (p *exprParser) space() {
	for p.pos < len(p.src) && p.src[p.pos] == ' ' {
		p.pos++
	}
}

func (p *exprParser) take(tok string) bool {
	p.space()
	if strings.HasPrefix(p.src[p.pos:], tok) {
		p.pos += len(tok)
		return true
	}
	return false
}

func (p *exprParser) must(v object.Value, err error) object.Value {
	if err != nil {
		panic(exprError{err})
	}
	return v
}

type exprOp struct {
	tok   string
	level int
	op    object.BinaryOp
	cmp   object.CompareOp
	kind  byte // 'b' binary, 'c' compare, 'i' in
}

var exprOps = []exprOp{
	{"**", 8, object.Pow, 0, 'b'}, {"//", 6, object.FloorDiv, 0, 'b'}, {"<<", 4, object.LShift, 0, 'b'}, {">>", 4, object.RShift, 0, 'b'},
	{"==", 0, 0, object.EQ, 'c'}, {"!=", 0, 0, object.NE, 'c'}, {"<=", 0, 0, object.LE, 'c'}, {">=", 0, 0, object.GE, 'c'},
	{"<", 0, 0, object.LT, 'c'}, {">", 0, 0, object.GT, 'c'}, {"in ", 0, 0, 0, 'i'},
	{"|", 1, object.Or, 0, 'b'}, {"^", 2, object.Xor, 0, 'b'}, {"&", 3, object.And, 0, 'b'}, {"+", 5, object.Add, 0, 'b'}, {"-", 5, object.Sub, 0, 'b'},
	{"@", 6, object.MatMul, 0, 'b'}, {"*", 6, object.Mul, 0, 'b'}, {"/", 6, object.TrueDiv, 0, 'b'}, {"%", 6, object.Mod, 0, 'b'},
}

func (p *exprParser) binary(level int) object.Value {
	v := p.unary()
next:
	for {
		p.space()
		for _, o := range exprOps {
			if !strings.HasPrefix(p.src[p.pos:], o.tok) {
				continue
			}
			if o.level < level {
				return v
			}
			p.pos += len(o.tok)
			right := o.level + 1
			if o.tok == "**" {
				right = 7
			}
			w := p.binary(right)
			switch o.kind {
			case 'b':
				v = p.must(object.Binary(p.th, o.op, v, w))
			case 'c':
				v = p.must(object.Compare(p.th, o.cmp, v, w))
			default:
				ok, err := object.Contains(p.th, w, v)
				v = p.must(object.Bool(ok), err)
			}
			continue next
		}
		return v
	}
}

func (p *exprParser) unary() object.Value {
	switch {
	case p.take("-"):
		return p.must(object.Unary(p.th, object.Neg, p.binary(7)))
	case p.take("+"):
		return p.must(object.Unary(p.th, object.Pos, p.binary(7)))
	case p.take("~"):
		return p.must(object.Unary(p.th, object.Invert, p.binary(7)))
	}
	v := p.atom()
	for {
		switch {
		case p.take("("):
			args, kw := p.args(")")
			v = p.must(object.Call(p.th, v, args, kw))
		case p.take("["):
			v = p.must(object.GetItem(p.th, v, p.subscript()))
		case p.take("."):
			v = p.must(object.GetAttr(p.th, v, p.name()))
		default:
			return v
		}
	}
}

func (p *exprParser) subscript() object.Value {
	var parts [3]object.Value
	n := 0
	for {
		p.space()
		switch c := p.src[p.pos]; c {
		case ':':
			p.pos++
			n++
		case ']':
			p.pos++
			if n == 0 {
				return parts[0]
			}
			return object.NewSlice(parts[0], parts[1], parts[2]).Value()
		default:
			parts[n] = p.binary(0)
		}
	}
}

func (p *exprParser) args(end string) (args []object.Value, kw []object.Named) {
	for !p.take(end) {
		mark := p.pos
		if name := p.name(); name != "" && p.take("=") && p.src[p.pos] != '=' {
			kw = append(kw, object.Named{Name: name, Value: p.binary(0)})
		} else {
			p.pos = mark
			args = append(args, p.binary(0))
		}
		p.take(",")
	}
	return args, kw
}

func (p *exprParser) name() string {
	p.space()
	start := p.pos
	for p.pos < len(p.src) && (p.src[p.pos] == '_' || isByteAlpha(p.src[p.pos]) || p.pos > start && isByteDigit(p.src[p.pos])) {
		p.pos++
	}
	return p.src[start:p.pos]
}

func (p *exprParser) atom() object.Value {
	p.space()
	rest := p.src[p.pos:]
	switch c := rest[0]; {
	case isByteDigit(c):
		return p.number()
	case c == '\'' || c == '"':
		return object.Str(p.quoted(false))
	case c == 'b' && (rest[1] == '\'' || rest[1] == '"'):
		p.pos++
		return object.BytesValue(p.quoted(true))
	case p.take("("):
		args, _ := p.args(")")
		if len(args) == 1 && !strings.HasSuffix(strings.TrimRight(p.src[:p.pos-1], " "), ",") {
			return args[0]
		}
		return object.NewTuple(args).Value()
	case p.take("["):
		args, _ := p.args("]")
		return object.NewList(args).Value()
	case p.take("{"):
		d := object.NewDict(0)
		for !p.take("}") {
			k := p.binary(0)
			p.take(":")
			if err := d.Set(p.th, k, p.binary(0)); err != nil {
				panic(exprError{err})
			}
			p.take(",")
		}
		return d.Value()
	}
	return exprName(p.name())
}

func exprName(name string) object.Value {
	switch name {
	case "None":
		return object.None
	case "True":
		return object.True
	case "False":
		return object.False
	}
	for _, n := range append(textAndNumbers(), sequenceFunctions()...) {
		if n.Name == name {
			return n.Value()
		}
	}
	for _, t := range object.StaticTypes() {
		if t.Name() == name {
			return t.Value()
		}
	}
	panic("no name " + name)
}

func (p *exprParser) number() object.Value {
	start := p.pos
	hex := strings.HasPrefix(p.src[p.pos:], "0x")
	for p.pos < len(p.src) {
		c := p.src[p.pos]
		if !isByteDigit(c) && c != '.' && !isByteAlpha(c) && (hex || c != '-' && c != '+' || p.src[p.pos-1] != 'e') {
			break
		}
		p.pos++
	}
	text := p.src[start:p.pos]
	if v, err := object.ParseInt(p.th, text, 0); err == nil {
		return v
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil && f == 0 {
		panic(err)
	}
	return object.Float(f)
}

func (p *exprParser) quoted(isBytes bool) string {
	q := p.src[p.pos]
	var out []byte
	for p.pos++; p.src[p.pos] != q; p.pos++ {
		c := p.src[p.pos]
		if c != '\\' {
			out = append(out, c)
			continue
		}
		p.pos++
		digits := 0
		switch c := p.src[p.pos]; c {
		case 'n':
			out = append(out, '\n')
		case 't':
			out = append(out, '\t')
		case 'r':
			out = append(out, '\r')
		case '0':
			out = append(out, 0)
		case 'x':
			digits = 2
		case 'u':
			digits = 4
		case 'U':
			digits = 8
		default:
			out = append(out, c)
		}
		if digits > 0 {
			n, err := strconv.ParseUint(p.src[p.pos+1:p.pos+1+digits], 16, 32)
			if err != nil {
				panic(err)
			}
			p.pos += digits
			if isBytes {
				out = append(out, byte(n))
			} else {
				out = object.AppendRune(out, rune(n))
			}
		}
	}
	p.pos++
	return string(out)
}

func testThread(d *object.Dialect) *object.Thread {
	object.Setup(Install)
	rt := &object.Runtime{Dialect: d, MaxMemory: 1 << 28}
	rt.SetRecursionLimit(1000)
	return &object.Thread{Dialect: d, Runtime: rt}
}

// outcome is the repr of an expression's value, or its exception.
func outcome(th *object.Thread, src string) string {
	v, err := evalExpr(th, src)
	if err == nil {
		var s string
		if s, err = object.Repr(th, v); err == nil {
			return s
		}
	}
	e, ok := err.(*object.Exception)
	if !ok {
		return "not an exception: " + err.Error()
	}
	s, err := object.ToStr(th, e.Value())
	if err != nil {
		return err.Error()
	}
	return e.Type().Name() + ": " + s
}

// cpython finds the oracle: STARLING_PYTHON, on PATH, or in pyenv.
func cpython() string {
	home, _ := os.UserHomeDir()
	found, _ := filepath.Glob(filepath.Join(home, ".pyenv/versions/3.13*/bin/python3.13"))
	for _, p := range append(append([]string{os.Getenv("STARLING_PYTHON")}, found...), "python3.13") {
		if p != "" && exec.Command(p, "-c", "pass").Run() == nil {
			return p
		}
	}
	return ""
}

const oracleScript = `
import json, sys, warnings
warnings.simplefilter("ignore")
out = []
for line in json.load(sys.stdin):
    try:
        r = repr(eval(line))
    except Exception as e:
        r = type(e).__name__ + ": " + str(e)
    out.append(r)
json.dump(out, sys.stdout)
`

// judge compares expressions, one in a line, with CPython.
func judge(t *testing.T, lines string) {
	t.Helper()
	python := cpython()
	if python == "" {
		t.Skip("no CPython 3.13")
	}
	var exprs []string
	for _, l := range strings.Split(lines, "\n") {
		if l = strings.TrimSpace(l); l != "" {
			exprs = append(exprs, l)
		}
	}
	in, err := json.Marshal(exprs)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(python, "-c", oracleScript)
	cmd.Stdin = strings.NewReader(string(in))
	cmd.Stderr = os.Stderr
	res, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	if err := json.Unmarshal(res, &want); err != nil {
		t.Fatal(err)
	}
	th := testThread(object.Python)
	bad := 0
	for i, e := range exprs {
		got := outcome(th, e)
		if !utf8.ValidString(got) {
			got = strings.ToValidUTF8(got, "\ufffd")
		}
		if got != want[i] {
			if bad++; bad < 12 {
				t.Errorf("%s\n\tgot  %.300s\n\twant %.300s", e, got, want[i])
			}
		}
	}
	t.Logf("%d expressions, %d differ", len(exprs), bad)
}
