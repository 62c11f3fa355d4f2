package datetime

import (
	"fmt"
	"math"
	"math/big"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

const (
	daySeconds = 86400
	dayMicros  = 86400_000_000
	maxDays    = 999999999
)

// timedelta is a duration: 0 <= seconds < a day, 0 <= micros < a second.
type timedelta struct {
	object.Instance
	days, seconds, micros int64
}

func timedeltaClass() *native.Class {
	number := func(name string, f func(d *timedelta) int64, doc string) native.Attr {
		return native.Getter(name, func(d *timedelta, _ *object.Thread) (object.Value, error) { return object.Int(f(d)), nil }, doc)
	}
	return native.NewClass[timedelta](native.Class{
		Name: "timedelta", Module: moduleName, Sealed: true, Qualified: true,
		Signature: "timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)",
		Doc:       "The difference between two dates or times.",
		New:       deltaNew,
		Slots: object.Slots{
			Repr: deltaRepr, Str: deltaStr, Compare: deltaCompare,
			Hash: func(_ *object.Thread, v object.Value) (int64, error) {
				d := native.To[*timedelta](v)
				return mix(d.days, d.seconds, d.micros), nil
			},
			Bool: func(_ *object.Thread, v object.Value) (bool, error) {
				d := native.To[*timedelta](v)
				return d.days != 0 || d.seconds != 0 || d.micros != 0, nil
			},
			Binary: deltaBinary, BinaryOps: 1<<object.Add | 1<<object.Sub | 1<<object.Mul | 1<<object.TrueDiv | 1<<object.FloorDiv | 1<<object.Mod | 1<<object.DivMod,
			ReflectedOps: 1<<object.Add | 1<<object.Sub | 1<<object.Mul | 1<<object.TrueDiv | 1<<object.FloorDiv | 1<<object.Mod | 1<<object.DivMod,
			Unary:        deltaUnary, UnaryOps: 1<<object.Neg | 1<<object.Pos | 1<<object.Abs,
		},
		Methods: []*object.Native{
			fixed("total_seconds()", func(d *timedelta, _ *object.Thread, _ []object.Value) (object.Value, error) {
				f, _ := new(big.Rat).SetFrac(d.total(), big.NewInt(1e6)).Float64()
				return object.Float(f), nil
			}, `
Return the duration in seconds.

	>>> datetime.timedelta(hours=1, milliseconds=5).total_seconds()
	3600.005`),
			fixed("__reduce__()", func(d *timedelta, _ *object.Thread, _ []object.Value) (object.Value, error) {
				return object.Pair(d.Type().Value(), object.TupleOf(object.Int(d.days), object.Int(d.seconds), object.Int(d.micros)).Value()).Value(), nil
			}, `Return what pickle makes the duration from.`),
		},
		Attrs: []native.Attr{
			number("days", func(d *timedelta) int64 { return d.days }, "Days, negative for a negative duration."),
			number("seconds", func(d *timedelta) int64 { return d.seconds }, "Seconds beyond the days: at least 0, less than a day."),
			number("microseconds", func(d *timedelta) int64 { return d.micros }, "Microseconds beyond the seconds: at least 0, less than a second."),
		},
	})
}

// newDelta makes a timedelta of normalized numbers.
func newDelta(th *object.Thread, days, seconds, micros int64) *timedelta {
	d := native.New[*timedelta](th.Runtime, timedeltaClass)
	d.days, d.seconds, d.micros = days, seconds, micros
	return d
}

// small returns the duration in microseconds, if that fits.
func (d *timedelta) small() (int64, bool) {
	return d.days*dayMicros + d.seconds*1e6 + d.micros, d.days < 1e8 && d.days > -1e8
}

// total returns the duration in microseconds.
func (d *timedelta) total() *big.Int {
	if n, ok := d.small(); ok {
		return big.NewInt(n)
	}
	n := new(big.Int).Mul(big.NewInt(d.days), big.NewInt(dayMicros))
	return n.Add(n, big.NewInt(d.seconds*1e6+d.micros))
}

func floorDivMod(a, b int64) (q, r int64) {
	q, r = a/b, a%b
	if r < 0 {
		q, r = q-1, r+b
	}
	return q, r
}

// deltaOf makes a timedelta of microseconds.
func deltaOf(th *object.Thread, n int64) *timedelta {
	days, rest := floorDivMod(n, dayMicros)
	return newDelta(th, days, rest/1e6, rest%1e6)
}

func checkDays(days *big.Int) error {
	if !days.IsInt64() {
		return object.Errorf(object.OverflowError, "Python int too large to convert to C int")
	}
	switch n := days.Int64(); {
	case n != int64(int32(n)):
		return object.Errorf(object.OverflowError, "Python int too large to convert to C int")
	case n > maxDays || n < -maxDays:
		return object.Errorf(object.OverflowError, "days=%d; must have magnitude <= %d", n, maxDays)
	}
	return nil
}

// deltaOfBig is deltaOf for any number.
func deltaOfBig(th *object.Thread, n *big.Int) (*timedelta, error) {
	if n.IsInt64() {
		return deltaOf(th, n.Int64()), nil
	}
	days, rest := new(big.Int).DivMod(n, big.NewInt(dayMicros), new(big.Int))
	if err := checkDays(days); err != nil {
		return nil, err
	}
	r := rest.Int64()
	return newDelta(th, days.Int64(), r/1e6, r%1e6), nil
}

func deltaValue(d *timedelta, err error) (object.Value, error) {
	if err != nil {
		return object.Value{}, err
	}
	return d.Value(), nil
}

var deltaParameters = parameters{function: "__new__()", names: []string{"days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"}}

// deltaUnits are the units in microseconds, in the order of the parameters, and the order in which they are summed up.
var (
	deltaUnits = [...]int64{dayMicros, 1e6, 1, 1e3, 60e6, 3600e6, 7 * dayMicros}
	deltaOrder = [...]int{2, 3, 1, 4, 5, 0, 6}
)

func deltaNew(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
	a, err := deltaParameters.bind(args, kw)
	if err != nil {
		return object.Value{}, err
	}
	total, left := new(big.Int), 0.0
	for _, i := range deltaOrder {
		if !a[i].IsSet() {
			continue
		}
		if err := accumulate(total, &left, a[i], deltaUnits[i], deltaParameters.names[i]); err != nil {
			return object.Value{}, err
		}
	}
	if left != 0 {
		whole := math.RoundToEven(left)
		if math.Abs(whole-left) == 0.5 || math.Abs(left-math.Trunc(left)) == 0.5 {
			odd := float64(total.Bit(0))
			whole = 2*math.RoundToEven((left+odd)*0.5) - odd
		}
		total.Add(total, big.NewInt(int64(whole)))
	}
	d, err := deltaOfBig(th, total)
	if err != nil {
		return object.Value{}, err
	}
	if err := checkDays(big.NewInt(d.days)); err != nil {
		return object.Value{}, err
	}
	if cls == d.Type() {
		return d.Value(), nil
	}
	v := cls.Alloc().Value()
	s := native.To[*timedelta](v)
	s.days, s.seconds, s.micros = d.days, d.seconds, d.micros
	return v, nil
}

// accumulate adds v units; left collects the fractions of microseconds.
func accumulate(total *big.Int, left *float64, v object.Value, unit int64, name string) error {
	if small, b, ok := v.AsInt(); ok {
		if b == nil {
			b = big.NewInt(small)
		}
		total.Add(total, new(big.Int).Mul(b, big.NewInt(unit)))
		return nil
	}
	f, ok := v.AsFloat()
	switch {
	case !ok:
		return object.Errorf(object.TypeError, "unsupported type for timedelta %s component: %s", name, v.Type().Name())
	case math.IsNaN(f):
		return object.Errorf(object.ValueError, "cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		return object.Errorf(object.OverflowError, "cannot convert float infinity to integer")
	}
	whole, fraction := math.Modf(f)
	n, _ := big.NewFloat(whole).Int(nil)
	total.Add(total, n.Mul(n, big.NewInt(unit)))
	part, rest := math.Modf(fraction * float64(unit))
	total.Add(total, big.NewInt(int64(part)))
	*left += rest
	return nil
}

func deltaRepr(_ *object.Thread, v object.Value) (string, error) {
	d := native.To[*timedelta](v)
	text, separator := "", ""
	for _, p := range []struct {
		name string
		n    int64
	}{{"days", d.days}, {"seconds", d.seconds}, {"microseconds", d.micros}} {
		if p.n != 0 {
			text += fmt.Sprintf("%s%s=%d", separator, p.name, p.n)
			separator = ", "
		}
	}
	if text == "" {
		text = "0"
	}
	return shownName(v.Type()) + "(" + text + ")", nil
}

func deltaStr(_ *object.Thread, v object.Value) (string, error) {
	d := native.To[*timedelta](v)
	text := ""
	if d.days != 0 {
		plural := "s"
		if d.days == 1 || d.days == -1 {
			plural = ""
		}
		text = fmt.Sprintf("%d day%s, ", d.days, plural)
	}
	text += fmt.Sprintf("%d:%02d:%02d", d.seconds/3600, d.seconds/60%60, d.seconds%60)
	if d.micros != 0 {
		text += fmt.Sprintf(".%06d", d.micros)
	}
	return text, nil
}

func (d *timedelta) compare(o *timedelta) int {
	for _, p := range [...][2]int64{{d.days, o.days}, {d.seconds, o.seconds}, {d.micros, o.micros}} {
		if p[0] != p[1] {
			if p[0] < p[1] {
				return -1
			}
			return 1
		}
	}
	return 0
}

func deltaCompare(_ *object.Thread, op object.CompareOp, a, b object.Value) (object.Value, error) {
	x, ok := native.As[*timedelta](a)
	y, ok2 := native.As[*timedelta](b)
	if !ok || !ok2 {
		return object.NotImplemented, nil
	}
	return compared(op, x.compare(y)), nil
}

func deltaUnary(th *object.Thread, op object.UnaryOp, v object.Value) (object.Value, error) {
	d := native.To[*timedelta](v)
	if op == object.Neg || op == object.Abs && d.days < 0 {
		return deltaValue(deltaSum(th, newDelta(th, 0, 0, 0), d, -1))
	}
	return newDelta(th, d.days, d.seconds, d.micros).Value(), nil
}

// deltaSum is a + sign*b.
func deltaSum(th *object.Thread, a, b *timedelta, sign int64) (*timedelta, error) {
	carry, us := floorDivMod(a.micros+sign*b.micros, 1e6)
	carry, s := floorDivMod(a.seconds+sign*b.seconds+carry, daySeconds)
	days := a.days + sign*b.days + carry
	if err := checkDays(big.NewInt(days)); err != nil {
		return nil, err
	}
	return newDelta(th, days, s, us), nil
}

func deltaBinary(th *object.Thread, op object.BinaryOp, self, other object.Value, reflected bool) (object.Value, error) {
	d := native.To[*timedelta](self)
	o, isDelta := native.As[*timedelta](other)
	if isDelta && reflected {
		d, o = o, d
	}
	if isDelta {
		switch op {
		case object.Add:
			return deltaValue(deltaSum(th, d, o, 1))
		case object.Sub:
			return deltaValue(deltaSum(th, d, o, -1))
		case object.Mul:
			return object.NotImplemented, nil
		}
		return deltaRatio(th, op, d, o)
	}
	if reflected && op != object.Mul {
		return object.NotImplemented, nil
	}
	if small, b, ok := other.AsInt(); ok {
		if b == nil {
			b = big.NewInt(small)
		}
		return deltaByInt(th, op, d, b)
	}
	f, ok := other.AsFloat()
	if !ok || op != object.Mul && op != object.TrueDiv {
		return object.NotImplemented, nil
	}
	return deltaByFloat(th, op, d, f)
}

func zeroDivision() error {
	return object.Errorf(object.ZeroDivisionError, "integer division or modulo by zero")
}

// deltaRatio divides two durations.
func deltaRatio(th *object.Thread, op object.BinaryOp, d, o *timedelta) (object.Value, error) {
	x, y := d.total(), o.total()
	if y.Sign() == 0 {
		if op == object.TrueDiv {
			return object.Value{}, object.Errorf(object.ZeroDivisionError, "division by zero")
		}
		return object.Value{}, zeroDivision()
	}
	if op == object.TrueDiv {
		f, _ := new(big.Rat).SetFrac(x, y).Float64()
		return object.Float(f), nil
	}
	q, r := new(big.Int).QuoRem(x, y, new(big.Int))
	if r.Sign() != 0 && r.Sign() != y.Sign() {
		q.Sub(q, big.NewInt(1))
		r.Add(r, y)
	}
	if op == object.FloorDiv {
		return object.BigInt(q), nil
	}
	rest, err := deltaValue(deltaOfBig(th, r))
	if err != nil || op == object.Mod {
		return rest, err
	}
	return object.Pair(object.BigInt(q), rest).Value(), nil
}

// divideRounded is x / y, to the even neighbour if it is halfway.
func divideRounded(x, y *big.Int) *big.Int {
	q, r := new(big.Int).DivMod(x, y, new(big.Int)) // 0 <= r < |y|
	switch c := new(big.Int).Abs(y).Cmp(new(big.Int).Lsh(r, 1)); {
	case c < 0, c == 0 && q.Bit(0) == 1:
		if y.Sign() > 0 {
			q.Add(q, big.NewInt(1))
		} else {
			q.Sub(q, big.NewInt(1))
		}
	}
	return q
}

func deltaByInt(th *object.Thread, op object.BinaryOp, d *timedelta, n *big.Int) (object.Value, error) {
	switch op {
	case object.Mul:
		return deltaValue(deltaOfBig(th, new(big.Int).Mul(d.total(), n)))
	case object.TrueDiv, object.FloorDiv:
		if n.Sign() == 0 {
			return object.Value{}, zeroDivision()
		}
		if op == object.TrueDiv {
			return deltaValue(deltaOfBig(th, divideRounded(d.total(), n)))
		}
		q, r := new(big.Int).QuoRem(d.total(), n, new(big.Int))
		if r.Sign() != 0 && r.Sign() != n.Sign() {
			q.Sub(q, big.NewInt(1))
		}
		return deltaValue(deltaOfBig(th, q))
	}
	return object.NotImplemented, nil
}

func deltaByFloat(th *object.Thread, op object.BinaryOp, d *timedelta, f float64) (object.Value, error) {
	switch {
	case math.IsNaN(f):
		return object.Value{}, object.Errorf(object.ValueError, "cannot convert NaN to integer ratio")
	case math.IsInf(f, 0):
		return object.Value{}, object.Errorf(object.OverflowError, "cannot convert Infinity to integer ratio")
	case f == 0 && op == object.TrueDiv:
		return object.Value{}, object.Errorf(object.ZeroDivisionError, "division by zero")
	}
	ratio := new(big.Rat).SetFloat64(f)
	num, den := ratio.Num(), ratio.Denom()
	if op == object.TrueDiv {
		num, den = den, num
	}
	return deltaValue(deltaOfBig(th, divideRounded(new(big.Int).Mul(d.total(), num), den)))
}
