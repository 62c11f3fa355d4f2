package vm

import (
	"math"
	"math/bits"
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/internal/code"
	"github.com/starling-lang/starling/interp/object"
)

// run executes the thread's frames until the frame that was entered from Go
// ends: the outcome is in th.Result and th.Err.
//
// Every case of the switch either executes its instruction for the usual
// operands and continues, or leaves the switch: then slow executes it.
func run(th *object.Thread) {
	base, pc := th.Base, th.PC
	var native *object.Native // of a call that goes to the label below
	var nargs int
	var gen *generator // that is resumed at the label below
	var sent reg
	for {
		w := *(*uint64)(pc)
		pc = unsafe.Add(pc, 8)
		switch code.Op(w) {
		case code.Nop:
			continue
		case code.Move:
			s := rb(base, w)
			if s.ref != nil {
				*ra(base, w) = *s
				continue
			}
		case code.LoadInt:
			ra(base, w).setInt(uint64(int64(w) >> 32))
			continue
		case code.LoadConst:
			*ra(base, w) = *(*reg)(unsafe.Add(current(base).Consts, w>>32*16))
			continue
		case code.GetGlobal:
			c := *(**cell)(unsafe.Add(current(base).Globals, w>>32*8))
			s := atomic.LoadUint32(&c.seq)
			ref := atomic.LoadPointer(&c.ref)
			n := atomic.LoadUint64(&c.bits)
			if s&1 == 0 && atomic.LoadUint32(&c.seq) == s && ref != nil {
				*ra(base, w) = reg{ref, n}
				continue
			}
		case code.SetGlobal:
			s := ra(base, w)
			c := *(**cell)(unsafe.Add(current(base).Globals, w>>32*8))
			if s.ref != nil && atomic.LoadUint32(&c.state) == object.GlobalAssigned && w>>8&1 == 0 {
				if !th.Shared {
					*(*reg)(unsafe.Pointer(&c.ref)) = *s
					continue
				}
				if q := atomic.LoadUint32(&c.seq); q&1 == 0 && atomic.CompareAndSwapUint32(&c.seq, q, q+1) {
					c.publish(s)
					object.ReleaseStore(&c.seq, q+2)
					continue
				}
			}
		case code.GetCell:
			c := (*cell)(rb(base, w).ref)
			s := atomic.LoadUint32(&c.seq)
			ref := atomic.LoadPointer(&c.ref)
			n := atomic.LoadUint64(&c.bits)
			if s&1 == 0 && atomic.LoadUint32(&c.seq) == s && ref != nil {
				*ra(base, w) = reg{ref, n}
				continue
			}
		case code.SetCell:
			s := ra(base, w)
			c := (*cell)(rb(base, w).ref)
			if s.ref != nil {
				if !th.Shared {
					*(*reg)(unsafe.Pointer(&c.ref)) = *s
					continue
				}
				if q := atomic.LoadUint32(&c.seq); q&1 == 0 && atomic.CompareAndSwapUint32(&c.seq, q, q+1) {
					c.publish(s)
					object.ReleaseStore(&c.seq, q+2)
					continue
				}
			}
		case code.GetFree:
			c := *(**cell)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(current(base).Free)), w>>32*8))
			s := atomic.LoadUint32(&c.seq)
			ref := atomic.LoadPointer(&c.ref)
			n := atomic.LoadUint64(&c.bits)
			if s&1 == 0 && atomic.LoadUint32(&c.seq) == s && ref != nil {
				*ra(base, w) = reg{ref, n}
				continue
			}
		case code.SetFree:
			s := ra(base, w)
			c := *(**cell)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(current(base).Free)), w>>32*8))
			if s.ref != nil {
				if !th.Shared {
					*(*reg)(unsafe.Pointer(&c.ref)) = *s
					continue
				}
				if q := atomic.LoadUint32(&c.seq); q&1 == 0 && atomic.CompareAndSwapUint32(&c.seq, q, q+1) {
					c.publish(s)
					object.ReleaseStore(&c.seq, q+2)
					continue
				}
			}

		case code.Add:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				x, y := int64(b.bits), int64(c.bits)
				s := x + y
				if (x^s)&(y^s) >= 0 {
					ra(base, w).setInt(uint64(s))
					continue
				}
			} else if b.ref == object.FloatTag() && c.ref == object.FloatTag() {
				ra(base, w).setFloat(math.Float64bits(math.Float64frombits(b.bits) + math.Float64frombits(c.bits)))
				continue
			}
		case code.Sub:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				x, y := int64(b.bits), int64(c.bits)
				s := x - y
				if (x^y)&(x^s) >= 0 {
					ra(base, w).setInt(uint64(s))
					continue
				}
			} else if b.ref == object.FloatTag() && c.ref == object.FloatTag() {
				ra(base, w).setFloat(math.Float64bits(math.Float64frombits(b.bits) - math.Float64frombits(c.bits)))
				continue
			}
		case code.Mul:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				x, y := int64(b.bits), int64(c.bits)
				if int64(int32(x)) == x && int64(int32(y)) == y {
					ra(base, w).setInt(uint64(x * y))
					continue
				}
				hi, lo := bits.Mul64(uint64(x), uint64(y))
				hi -= uint64((x>>63)&y) + uint64((y>>63)&x)
				if int64(hi) == int64(lo)>>63 {
					ra(base, w).setInt(lo)
					continue
				}
			} else if b.ref == object.FloatTag() && c.ref == object.FloatTag() {
				ra(base, w).setFloat(math.Float64bits(math.Float64frombits(b.bits) * math.Float64frombits(c.bits)))
				continue
			}
		case code.Div:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.FloatTag() && c.ref == object.FloatTag() {
				if y := math.Float64frombits(c.bits); y != 0 {
					ra(base, w).setFloat(math.Float64bits(math.Float64frombits(b.bits) / y))
					continue
				}
			} else if b.ref == object.IntTag() && c.ref == object.IntTag() {
				x, y := int64(b.bits), int64(c.bits)
				if y != 0 && uint64(x+1<<53) <= 1<<54 && uint64(y+1<<53) <= 1<<54 {
					ra(base, w).setFloat(math.Float64bits(float64(x) / float64(y)))
					continue
				}
			}
		case code.FloorDiv:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				x, y := int64(b.bits), int64(c.bits)
				if y > 0 {
					if uint64(x|y)>>32 == 0 { // 32-bit division is several times cheaper
						ra(base, w).setInt(uint64(uint32(x) / uint32(y)))
						continue
					}
					q := x / y
					if q*y > x {
						q--
					}
					ra(base, w).setInt(uint64(q))
					continue
				}
			}
		case code.Mod:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				x, y := int64(b.bits), int64(c.bits)
				if y > 0 {
					if uint64(x|y)>>32 == 0 {
						ra(base, w).setInt(uint64(uint32(x) % uint32(y)))
						continue
					}
					r := x % y
					if r < 0 {
						r += y
					}
					ra(base, w).setInt(uint64(r))
					continue
				}
			}
		case code.And:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				ra(base, w).setInt(b.bits & c.bits)
				continue
			}
		case code.Or:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				ra(base, w).setInt(b.bits | c.bits)
				continue
			}
		case code.Xor:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				ra(base, w).setInt(b.bits ^ c.bits)
				continue
			}
		case code.Shl:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() && c.bits < 63 {
				x := int64(b.bits)
				if s := x << c.bits; s>>c.bits == x {
					ra(base, w).setInt(uint64(s))
					continue
				}
			}
		case code.Shr:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() && c.bits < 64 {
				ra(base, w).setInt(uint64(int64(b.bits) >> c.bits))
				continue
			}
		case code.AddInt:
			b, y := rb(base, w), int64(w)>>48
			if b.ref == object.IntTag() {
				x := int64(b.bits)
				s := x + y
				if (x^s)&(y^s) >= 0 {
					ra(base, w).setInt(uint64(s))
					continue
				}
			}
		case code.SubInt:
			b, y := rb(base, w), int64(w)>>48
			if b.ref == object.IntTag() {
				x := int64(b.bits)
				s := x - y
				if (x^y)&(x^s) >= 0 {
					ra(base, w).setInt(uint64(s))
					continue
				}
			}
		case code.MulInt:
			b, y := rb(base, w), int64(w)>>48
			if b.ref == object.IntTag() {
				x := int64(b.bits)
				if p := x * y; int64(int32(x)) == x || y != 0 && x != math.MinInt64 && p/y == x {
					ra(base, w).setInt(uint64(p))
					continue
				}
			}
		case code.ModInt:
			b, y := rb(base, w), int64(w)>>48
			if b.ref == object.IntTag() && y > 0 {
				x := int64(b.bits)
				if uint64(x)>>32 == 0 {
					ra(base, w).setInt(uint64(uint32(x) % uint32(y)))
					continue
				}
				r := x % y
				if r < 0 {
					r += y
				}
				ra(base, w).setInt(uint64(r))
				continue
			}
		case code.FloorDivInt:
			b, y := rb(base, w), int64(w)>>48
			if b.ref == object.IntTag() && y > 0 {
				x := int64(b.bits)
				if uint64(x)>>32 == 0 {
					ra(base, w).setInt(uint64(uint32(x) / uint32(y)))
					continue
				}
				q := x / y
				if q*y > x {
					q--
				}
				ra(base, w).setInt(uint64(q))
				continue
			}
		case code.AndInt:
			b := rb(base, w)
			if b.ref == object.IntTag() {
				ra(base, w).setInt(uint64(int64(b.bits) & (int64(w) >> 48)))
				continue
			}
		case code.AddConst:
			b, k := rb(base, w), (*reg)(unsafe.Add(current(base).Consts, w>>48))
			if k.ref == object.FloatTag() {
				if b.ref == object.FloatTag() {
					ra(base, w).setFloat(math.Float64bits(math.Float64frombits(b.bits) + math.Float64frombits(k.bits)))
					continue
				}
				if b.ref == object.IntTag() {
					ra(base, w).setFloat(math.Float64bits(float64(int64(b.bits)) + math.Float64frombits(k.bits)))
					continue
				}
			} else if b.ref == object.IntTag() && k.ref == object.IntTag() {
				x, y := int64(b.bits), int64(k.bits)
				s := x + y
				if (x^s)&(y^s) >= 0 {
					ra(base, w).setInt(uint64(s))
					continue
				}
			}
		case code.SubConst:
			b, k := rb(base, w), (*reg)(unsafe.Add(current(base).Consts, w>>48))
			if k.ref == object.FloatTag() {
				if b.ref == object.FloatTag() {
					ra(base, w).setFloat(math.Float64bits(math.Float64frombits(b.bits) - math.Float64frombits(k.bits)))
					continue
				}
				if b.ref == object.IntTag() {
					ra(base, w).setFloat(math.Float64bits(float64(int64(b.bits)) - math.Float64frombits(k.bits)))
					continue
				}
			} else if b.ref == object.IntTag() && k.ref == object.IntTag() {
				x, y := int64(b.bits), int64(k.bits)
				s := x - y
				if (x^y)&(x^s) >= 0 {
					ra(base, w).setInt(uint64(s))
					continue
				}
			}
		case code.MulConst:
			b, k := rb(base, w), (*reg)(unsafe.Add(current(base).Consts, w>>48))
			if k.ref == object.FloatTag() {
				if b.ref == object.FloatTag() {
					ra(base, w).setFloat(math.Float64bits(math.Float64frombits(b.bits) * math.Float64frombits(k.bits)))
					continue
				}
				if b.ref == object.IntTag() {
					ra(base, w).setFloat(math.Float64bits(float64(int64(b.bits)) * math.Float64frombits(k.bits)))
					continue
				}
			} else if b.ref == object.IntTag() && k.ref == object.IntTag() {
				x, y := int64(b.bits), int64(k.bits)
				hi, lo := bits.Mul64(uint64(x), uint64(y))
				hi -= uint64((x>>63)&y) + uint64((y>>63)&x)
				if int64(hi) == int64(lo)>>63 {
					ra(base, w).setInt(lo)
					continue
				}
			}
		case code.DivConst:
			b, k := rb(base, w), (*reg)(unsafe.Add(current(base).Consts, w>>48))
			if b.ref == object.FloatTag() && k.ref == object.FloatTag() {
				if y := math.Float64frombits(k.bits); y != 0 {
					ra(base, w).setFloat(math.Float64bits(math.Float64frombits(b.bits) / y))
					continue
				}
			}
		case code.Neg:
			b := rb(base, w)
			if b.ref == object.FloatTag() {
				ra(base, w).setFloat(b.bits ^ 1<<63)
				continue
			}
			if b.ref == object.IntTag() && b.bits != 1<<63 {
				ra(base, w).setInt(uint64(-int64(b.bits)))
				continue
			}

		case code.Less:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				*ra(base, w) = boolReg(int64(b.bits) < int64(c.bits))
				continue
			}
		case code.LessEq:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				*ra(base, w) = boolReg(int64(b.bits) <= int64(c.bits))
				continue
			}
		case code.Equal:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				*ra(base, w) = boolReg(b.bits == c.bits)
				continue
			}
		case code.NotEqual:
			b, c := rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && c.ref == object.IntTag() {
				*ra(base, w) = boolReg(b.bits != c.bits)
				continue
			}
		case code.JumpLessF:
			a, b := ra(base, w), rb(base, w)
			if a.ref == object.IntTag() && b.ref == object.IntTag() {
				if int64(a.bits) >= int64(b.bits) {
					pc = jump(pc, w)
				}
				continue
			}
			if a.ref == object.FloatTag() && b.ref == object.FloatTag() {
				x, y := math.Float64frombits(a.bits), math.Float64frombits(b.bits)
				if x < y {
					continue
				}
				if x >= y { // not for nan, whose order is the dialect's
					pc = jump(pc, w)
					continue
				}
			}
		case code.JumpLessT:
			a, b := ra(base, w), rb(base, w)
			if a.ref == object.IntTag() && b.ref == object.IntTag() {
				if int64(a.bits) < int64(b.bits) {
					pc = jump(pc, w)
				}
				continue
			}
			if a.ref == object.FloatTag() && b.ref == object.FloatTag() {
				x, y := math.Float64frombits(a.bits), math.Float64frombits(b.bits)
				if x >= y {
					continue
				}
				if x < y {
					pc = jump(pc, w)
					continue
				}
			}
		case code.JumpLessEqF:
			a, b := ra(base, w), rb(base, w)
			if a.ref == object.IntTag() && b.ref == object.IntTag() {
				if int64(a.bits) > int64(b.bits) {
					pc = jump(pc, w)
				}
				continue
			}
			if a.ref == object.FloatTag() && b.ref == object.FloatTag() {
				x, y := math.Float64frombits(a.bits), math.Float64frombits(b.bits)
				if x <= y {
					continue
				}
				if x > y {
					pc = jump(pc, w)
					continue
				}
			}
		case code.JumpLessEqT:
			a, b := ra(base, w), rb(base, w)
			if a.ref == object.IntTag() && b.ref == object.IntTag() {
				if int64(a.bits) <= int64(b.bits) {
					pc = jump(pc, w)
				}
				continue
			}
			if a.ref == object.FloatTag() && b.ref == object.FloatTag() {
				x, y := math.Float64frombits(a.bits), math.Float64frombits(b.bits)
				if x > y {
					continue
				}
				if x <= y {
					pc = jump(pc, w)
					continue
				}
			}
		case code.JumpEqualF:
			a, b := ra(base, w), rb(base, w)
			if a.ref == object.IntTag() && b.ref == object.IntTag() {
				if a.bits != b.bits {
					pc = jump(pc, w)
				}
				continue
			}
			if a.ref == b.ref && a.ref != nil && kindOf(a.ref) == object.KindStr {
				continue
			}
			if b.ref == object.NoneTag() && a.ref != nil && kindOf(a.ref) < object.KindFunction {
				if a.ref != b.ref { // no built-in value equals None
					pc = jump(pc, w)
				}
				continue
			}
		case code.JumpEqualT:
			a, b := ra(base, w), rb(base, w)
			if a.ref == object.IntTag() && b.ref == object.IntTag() {
				if a.bits == b.bits {
					pc = jump(pc, w)
				}
				continue
			}
			if a.ref == b.ref && a.ref != nil && kindOf(a.ref) == object.KindStr {
				pc = jump(pc, w)
				continue
			}
			if b.ref == object.NoneTag() && a.ref != nil && kindOf(a.ref) < object.KindFunction {
				if a.ref == b.ref {
					pc = jump(pc, w)
				}
				continue
			}
		case code.JumpLessIntF:
			a := ra(base, w)
			if a.ref == object.IntTag() {
				if int64(a.bits) >= int64(int16(w>>32)) {
					pc = jump(pc, w)
				}
				continue
			}
		case code.JumpLessIntT:
			a := ra(base, w)
			if a.ref == object.IntTag() {
				if int64(a.bits) < int64(int16(w>>32)) {
					pc = jump(pc, w)
				}
				continue
			}
		case code.JumpGreaterIntF:
			a := ra(base, w)
			if a.ref == object.IntTag() {
				if int64(a.bits) <= int64(int16(w>>32)) {
					pc = jump(pc, w)
				}
				continue
			}
		case code.JumpGreaterIntT:
			a := ra(base, w)
			if a.ref == object.IntTag() {
				if int64(a.bits) > int64(int16(w>>32)) {
					pc = jump(pc, w)
				}
				continue
			}
		case code.JumpEqualIntF:
			a := ra(base, w)
			if a.ref == object.IntTag() {
				if int64(a.bits) != int64(int16(w>>32)) {
					pc = jump(pc, w)
				}
				continue
			}
		case code.JumpEqualIntT:
			a := ra(base, w)
			if a.ref == object.IntTag() {
				if int64(a.bits) == int64(int16(w>>32)) {
					pc = jump(pc, w)
				}
				continue
			}
		case code.JumpF:
			a := ra(base, w)
			if a.ref == object.TrueTag() {
				continue
			}
			if a.ref == object.FalseTag() || a.ref == object.NoneTag() {
				pc = jump(pc, w)
				continue
			}
			if a.ref == object.IntTag() {
				if a.bits == 0 {
					pc = jump(pc, w)
				}
				continue
			}
			if a.ref != nil {
				x := (*sized)(a.ref)
				if x.kind == object.KindStr || x.kind == object.KindList && !th.Shared {
					if x.n == 0 {
						pc = jump(pc, w)
					}
					continue
				}
				if x.kind == object.KindList && x.take() {
					n := x.n
					x.release()
					if n == 0 {
						pc = jump(pc, w)
					}
					continue
				}
			}
		case code.JumpT:
			a := ra(base, w)
			if a.ref == object.TrueTag() {
				pc = jump(pc, w)
				continue
			}
			if a.ref == object.FalseTag() || a.ref == object.NoneTag() {
				continue
			}
			if a.ref == object.IntTag() {
				if a.bits != 0 {
					pc = jump(pc, w)
				}
				continue
			}
			if a.ref != nil {
				x := (*sized)(a.ref)
				if x.kind == object.KindStr || x.kind == object.KindList && !th.Shared {
					if x.n != 0 {
						pc = jump(pc, w)
					}
					continue
				}
				if x.kind == object.KindList && x.take() {
					n := x.n
					x.release()
					if n != 0 {
						pc = jump(pc, w)
					}
					continue
				}
			}
		case code.JumpNone:
			a := ra(base, w)
			if a.ref == object.NoneTag() {
				pc = jump(pc, w)
				continue
			}
			if a.ref != nil {
				continue
			}
		case code.JumpNotNone:
			a := ra(base, w)
			if a.ref == object.NoneTag() {
				continue
			}
			if a.ref != nil {
				pc = jump(pc, w)
				continue
			}
		case code.Jump:
			pc = wide(pc, w)
			continue
		case code.JumpBack:
			if atomic.LoadUint32(&th.Flag) == 0 {
				pc = wide(pc, w)
				continue
			}

		case code.Call:
			fs := ra(base, w)
			if fs.ref != nil && kindOf(fs.ref) == object.KindFunction {
				fn := (*object.Function)(fs.ref)
				nb := unsafe.Add(unsafe.Pointer(fs), 16)
				if n := w >> 32; uint64(uint32(fn.Arity)) == n && uintptr(nb)+fn.FrameSize <= atomic.LoadUintptr(&th.Limit) {
					info := callerInfo(base) + uint64(uintptr(pc)-uintptr(current(base).Entry))<<pcShift + (w>>16&0xffff + 16)
					if info < th.Depth {
						fs.bits = info
						base, pc = nb, fn.Entry
						p := unsafe.Add(base, n<<4)
						for i := fn.Clear; i > 0; i-- {
							*(*reg)(p) = reg{}
							p = unsafe.Add(p, 16)
						}
						continue
					}
				}
			} else if fs.ref != nil && kindOf(fs.ref) == object.KindNative {
				if native = (*object.Native)(fs.ref); native.Owner == nil {
					nargs = int(w >> 32)
					goto callNative
				}
			}
		case code.CallMethod:
			self := at(base, w>>16&0xffff+16)
			if self.ref != nil {
				h := (*header)(self.ref)
				var s *shape
				if h.kind == object.KindInstance {
					s = (*shape)(atomic.LoadPointer(&(*instance)(self.ref).shape))
				} else {
					s = (*shape)(unsafe.Pointer(h.typ.Root()))
				}
				ic := atomic.LoadUint64((*uint64)(pc))
				id := atomic.LoadUint32(&s.id)
				if uint32(ic) != id {
					if e := (*attrEntry)(unsafe.Add(th.Attrs, attrOffset(pc, id))); e.cache == pc && uint32(e.word) == id {
						ic = e.word
					}
				}
				if uint32(ic) == id {
					c := *(**cell)(unsafe.Add(atomic.LoadPointer(&s.mtab), ic>>32*8))
					f := atomic.LoadPointer(&c.ref)
					if f != nil && kindOf(f) == object.KindFunction {
						fn := (*object.Function)(f)
						if n := w >> 48; uint64(uint32(fn.Arity)) == n && uintptr(unsafe.Pointer(self))+fn.FrameSize <= atomic.LoadUintptr(&th.Limit) {
							info := callerInfo(base) + uint64(uintptr(pc)+8-uintptr(current(base).Entry))<<pcShift + (w>>16&0xffff + 16)
							if info < th.Depth {
								fs := ra(base, w)
								if fs.ref != f {
									fs.ref = f
								}
								fs.bits = info
								base, pc = unsafe.Pointer(self), fn.Entry
								p := unsafe.Add(base, n<<4)
								for i := fn.Clear; i > 0; i-- {
									*(*reg)(p) = reg{}
									p = unsafe.Add(p, 16)
								}
								continue
							}
						}
					} else if f != nil && kindOf(f) == object.KindNative {
						native, nargs = (*object.Native)(f), int(w>>48)
						pc = unsafe.Add(pc, 8)
						goto callNative
					}
				} else if h.kind == object.KindModule && uint32(ic) == (*module)(self.ref).id && int64(ic) < 0 {
					list := *(*unsafe.Pointer)(atomic.LoadPointer(&(*module)(self.ref).list))
					c := *(**cell)(unsafe.Add(list, ic<<1>>33*8))
					f := atomic.LoadPointer(&c.ref)
					if f != nil && kindOf(f) == object.KindNative && (*object.Native)(f).Owner == nil && atomic.LoadUint32(&c.state) >= object.GlobalAssigned {
						native, nargs = (*object.Native)(f), -int(w>>48)
						pc = unsafe.Add(pc, 8)
						goto callNative
					}
				}
			}
		case code.Return:
			v := ra(base, w)
			if v.ref != nil {
				fs := (*reg)(unsafe.Add(base, -16))
				info := fs.bits
				if info&frameFlags == 0 {
					*fs = *v
					base = unsafe.Add(base, -int(info&deltaMask))
					pc = unsafe.Add(current(base).Entry, info>>pcShift&pcMask)
					continue
				}
			}
		case code.ReturnConst:
			fs := (*reg)(unsafe.Add(base, -16))
			info := fs.bits
			if info&frameFlags == 0 {
				*fs = *(*reg)(unsafe.Add(current(base).Consts, w>>32*16))
				base = unsafe.Add(base, -int(info&deltaMask))
				pc = unsafe.Add(current(base).Entry, info>>pcShift&pcMask)
				continue
			}
			if info&frameFlags == flagInit && (*reg)(unsafe.Add(current(base).Consts, w>>32*16)).ref == object.NoneTag() {
				base = unsafe.Add(base, -int(info&deltaMask)) // the object is in its slot already
				pc = unsafe.Add(current(base).Entry, info>>pcShift&pcMask)
				continue
			}

		case code.GetItem:
			b, c := rb(base, w), rc(base, w)
			if c.ref == object.IntTag() && b.ref != nil {
				switch kindOf(b.ref) {
				case object.KindList:
					l := (*list)(b.ref)
					if !th.Shared {
						i := c.bits
						if int64(i) < 0 {
							i += uint64(len(l.elems))
						}
						if i < uint64(len(l.elems)) {
							*ra(base, w) = *(*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(l.elems)), i*16))
							continue
						}
					} else if l.take() {
						if c.bits < uint64(len(l.elems)) {
							v := *(*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(l.elems)), c.bits*16))
							l.release()
							*ra(base, w) = v
							continue
						}
						l.release()
					}
				case object.KindTuple:
					t := (*tuple)(b.ref)
					if c.bits < uint64(len(t.elems)) {
						*ra(base, w) = *(*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(t.elems)), c.bits*16))
						continue
					}
				}
			}
		case code.SetItem:
			a, b, c := ra(base, w), rb(base, w), rc(base, w)
			if b.ref == object.IntTag() && a.ref != nil && c.ref != nil && kindOf(a.ref) == object.KindList {
				l := (*list)(a.ref)
				if !th.Shared {
					if b.bits < uint64(len(l.elems)) && l.flags == 0 {
						d := (*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(l.elems)), b.bits*16))
						if d.ref != c.ref {
							d.ref = c.ref
						}
						d.bits = c.bits
						continue
					}
				} else if l.take() {
					if b.bits < uint64(len(l.elems)) && l.flags == 0 {
						*(*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(l.elems)), b.bits*16)) = *c
						l.release()
						continue
					}
					l.release()
				}
			}
		case code.GetAttr:
			b := rb(base, w)
			if b.ref != nil && kindOf(b.ref) == object.KindInstance {
				o := (*instance)(b.ref)
				if th.Shared && !o.take() {
					break
				}
				s := (*shape)(o.shape)
				id := atomic.LoadUint32(&s.id)
				ic := atomic.LoadUint64((*uint64)(pc))
				if uint32(ic) != id {
					if e := (*attrEntry)(unsafe.Add(th.Attrs, attrOffset(pc, id))); e.cache == pc && uint32(e.word) == id {
						ic = e.word
					}
				}
				if uint32(ic) == id && int64(ic) >= 0 {
					v := *(*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(o.slots)), ic>>32))
					if th.Shared {
						o.release()
					}
					*ra(base, w) = v
					pc = unsafe.Add(pc, 8)
					continue
				}
				if th.Shared {
					o.release()
				}
				if uint32(ic) == id { // an attribute of the class
					c := *(**cell)(unsafe.Add(atomic.LoadPointer(&s.mtab), ic>>32<<33>>30))
					q := atomic.LoadUint32(&c.seq)
					ref := atomic.LoadPointer(&c.ref)
					n := atomic.LoadUint64(&c.bits)
					if q&1 == 0 && atomic.LoadUint32(&c.seq) == q && ref != nil && kindOf(ref) < object.KindFunction { // no descriptor
						*ra(base, w) = reg{ref, n}
						pc = unsafe.Add(pc, 8)
						continue
					}
				}
			}
		case code.SetAttr:
			a, b := ra(base, w), rb(base, w)
			if a.ref != nil && b.ref != nil && kindOf(a.ref) == object.KindInstance {
				o := (*instance)(a.ref)
				if th.Shared && !o.take() {
					break
				}
				id := atomic.LoadUint32(&(*shape)(o.shape).id)
				ic := atomic.LoadUint64((*uint64)(pc))
				if uint32(ic) != id {
					if e := (*attrEntry)(unsafe.Add(th.Attrs, attrOffset(pc, id))); e.cache == pc && uint32(e.word) == id {
						ic = e.word
					}
				}
				if uint32(ic) == id && int64(ic) >= 0 && o.flags == 0 { // not one to be added
					d := (*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(o.slots)), ic>>32))
					if d.ref != b.ref {
						d.ref = b.ref
					}
					d.bits = b.bits
					if th.Shared {
						o.release()
					}
					pc = unsafe.Add(pc, 8)
					continue
				}
				if th.Shared {
					o.release()
				}
			}
		case code.ListAppend:
			// The list of a display or comprehension: no other thread has it.
			l, b := (*list)(ra(base, w).ref), rb(base, w)
			if n := len(l.elems); n < cap(l.elems) && b.ref != nil {
				l.elems = l.elems[:n+1]
				*(*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(l.elems)), n*16)) = *b
				continue
			}

		case code.GetIter:
			// Making a loop's state is the slow path's.
		case code.ForIter:
			if atomic.LoadUint32(&th.Flag) != 0 {
				break
			}
			s := ra(base, w)
			if s.ref == unsafe.Pointer(&rangeState) { // next, steps left, step
				left := at(base, w>>16&0xffff+16)
				if left.bits != 0 {
					left.bits--
					x := int64(s.bits)
					s.bits = uint64(x + int64(at(base, w>>16&0xffff+32).bits))
					rb(base, w).setInt(uint64(x))
					pc = jump(pc, w)
				}
				continue
			}
			switch kindOf(s.ref) {
			case object.KindList:
				l := (*list)(s.ref)
				i := at(base, w>>16&0xffff+16)
				if !th.Shared {
					if i.bits < uint64(len(l.elems)) {
						*rb(base, w) = *(*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(l.elems)), i.bits*16))
						i.bits++
						pc = jump(pc, w)
						continue
					}
				} else if l.take() {
					if i.bits < uint64(len(l.elems)) {
						v := *(*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(l.elems)), i.bits*16))
						l.release()
						*rb(base, w) = v
						i.bits++
						pc = jump(pc, w)
						continue
					}
					l.release()
				}
			case object.KindTuple:
				t := (*tuple)(s.ref)
				i := at(base, w>>16&0xffff+16)
				if i.bits < uint64(len(t.elems)) {
					*rb(base, w) = *(*reg)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(t.elems)), i.bits*16))
					i.bits++
					pc = jump(pc, w)
				}
				continue
			case object.KindGenerator:
				gen, sent = (*generator)(s.ref), reg{ref: object.NoneTag()}
				goto resume
			}
		case code.Yield:
			// Generators that delegate to this one are suspended with the same value.
			v, g, from := *ra(base, w), (*generator)(rb(base, w).ref), pc
			for v.ref != nil && th.Handled == g.outer {
				info := (*reg)(unsafe.Add(base, -16)).bits
				if info&frameFlags != 0 {
					break
				}
				// By offset: no pointer gets past the registers' end.
				q, end := unsafe.Pointer(unsafe.SliceData(g.regs)), len(g.regs)*16
				for off := 0; off < end; off += 16 {
					(*reg)(unsafe.Add(q, off)).update((*reg)(unsafe.Add(base, off)))
				}
				g.pc, g.outer = from, nil
				object.ReleaseStore(&g.state, uint32(object.GenSuspended))
				base = unsafe.Add(base, -int(info&deltaMask))
				pc = unsafe.Add(current(base).Entry, info>>pcShift&pcMask)
				w = *(*uint64)(unsafe.Add(pc, -8)) // a ForIter or a Delegate
				if code.Op(w) == code.ForIter {
					break
				}
				from = unsafe.Add(pc, -8)
				g = (*generator)(rb(base, w).ref)
			}
			switch code.Op(w) {
			case code.ForIter:
				*rb(base, w) = v
				pc = jump(pc, w)
				continue
			case code.Delegate: // the rest is the slow path's, as a Yield of the delegating generator
				*at(base, w>>16&0xffff+16) = v
				w = uint64(code.Yield) | w&^0xffff + 16<<16
				pc = from
			}
		case code.Delegate:
			if s := ra(base, w); s.ref != nil && kindOf(s.ref) == object.KindGenerator {
				gen, sent = (*generator)(s.ref), *at(base, w>>16&0xffff+16)
				goto resume
			}
		case code.ReturnGen:
		case code.Not:
			b := rb(base, w)
			if b.ref == object.TrueTag() {
				*ra(base, w) = reg{ref: object.FalseTag()}
				continue
			}
			if b.ref == object.FalseTag() || b.ref == object.NoneTag() {
				*ra(base, w) = reg{ref: object.TrueTag()}
				continue
			}
		case code.Is:
			b, c := rb(base, w), rc(base, w)
			if b.ref != nil && c.ref != nil && (b.ref != c.ref || b.bits == c.bits) {
				*ra(base, w) = boolReg((b.ref == c.ref) == (w>>8&1 == 0))
				continue
			}
		case code.LoadMethod:
			x := rb(base, w)
			if x.ref != nil {
				h := (*header)(x.ref)
				var s *shape
				if h.kind == object.KindInstance {
					s = (*shape)(atomic.LoadPointer(&(*instance)(x.ref).shape))
				} else {
					s = (*shape)(unsafe.Pointer(h.typ.Root()))
				}
				ic := atomic.LoadUint64((*uint64)(pc))
				id := atomic.LoadUint32(&s.id)
				if uint32(ic) != id {
					if e := (*attrEntry)(unsafe.Add(th.Attrs, attrOffset(pc, id))); e.cache == pc && uint32(e.word) == id {
						ic = e.word
					}
				}
				if uint32(ic) == id {
					c := *(**cell)(unsafe.Add(atomic.LoadPointer(&s.mtab), ic>>32*8))
					if f := atomic.LoadPointer(&c.ref); f != nil && (kindOf(f) == object.KindFunction || kindOf(f) == object.KindNative) {
						*at(base, w>>16&0xffff+16) = *x
						*ra(base, w) = reg{ref: f}
						pc = unsafe.Add(pc, 8)
						continue
					}
				}
			}
		case code.CallPrepared:
			fs := ra(base, w)
			if fs.ref != nil && at(base, w>>16&0xffff+16).ref != nil {
				switch kindOf(fs.ref) {
				case object.KindFunction:
					fn := (*object.Function)(fs.ref)
					nb := unsafe.Add(unsafe.Pointer(fs), 16)
					if n := w >> 32; uint64(uint32(fn.Arity)) == n && uintptr(nb)+fn.FrameSize <= atomic.LoadUintptr(&th.Limit) {
						info := callerInfo(base) + uint64(uintptr(pc)-uintptr(current(base).Entry))<<pcShift + (w>>16&0xffff + 16)
						if info < th.Depth {
							fs.bits = info
							base, pc = nb, fn.Entry
							p := unsafe.Add(base, n<<4)
							for i := fn.Clear; i > 0; i-- {
								*(*reg)(p) = reg{}
								p = unsafe.Add(p, 16)
							}
							continue
						}
					}
				case object.KindNative:
					native, nargs = (*object.Native)(fs.ref), int(w>>32)
					goto callNative
				}
			}
		case code.Unpack:
			if a := ra(base, w); a.ref != nil && kindOf(a.ref) == object.KindTuple {
				t := (*tuple)(a.ref)
				if n := w >> 48; n == uint64(len(t.elems)) && n-2 < 3 {
					src := unsafe.Pointer(unsafe.SliceData(t.elems))
					for off := w >> 32 & 0xffff; ; off += 16 {
						*at(base, off) = *(*reg)(src)
						if n--; n == 0 {
							break
						}
						src = unsafe.Add(src, 16)
					}
					continue
				}
			}
		}
		th.Base, th.PC = base, pc
		if !slow(th, w) {
			return
		}
		base, pc = th.Base, th.PC
		continue
	resume:
		// The generator's frame is put behind that of the loop or generator that resumes it.
		if gen.what != object.AsyncGenerator {
			size := current(base).FrameSize + 16
			nb := unsafe.Add(base, size)
			info := callerInfo(base) + uint64(uintptr(pc)-uintptr(current(base).Entry))<<pcShift + uint64(size)
			if uintptr(nb)+gen.fn.FrameSize > atomic.LoadUintptr(&th.Limit) || info >= th.Depth {
				goto outOfLine
			}
			if th.Shared {
				if !atomic.CompareAndSwapUint32(&gen.state, uint32(object.GenSuspended), uint32(object.GenRunning)) {
					goto outOfLine
				}
				if gen.handled != nil {
					object.ReleaseStore(&gen.state, uint32(object.GenSuspended))
					goto outOfLine
				}
			} else if gen.state != uint32(object.GenSuspended) || gen.handled != nil {
				goto outOfLine
			} else {
				gen.state = uint32(object.GenRunning)
			}
			*(*reg)(unsafe.Add(nb, -16)) = reg{unsafe.Pointer(gen.fn), info}
			q, end := unsafe.Pointer(unsafe.SliceData(gen.regs)), len(gen.regs)*16
			for off := 0; off < end; off += 16 {
				(*reg)(unsafe.Add(nb, off)).update((*reg)(unsafe.Add(q, off)))
			}
			gen.outer = th.Handled
			base, pc = nb, gen.pc
			if w := *(*uint64)(pc); code.Op(w) == code.Delegate {
				*at(base, w>>16&0xffff+16) = sent
			} else { // behind a Yield
				*ra(base, *(*uint64)(unsafe.Add(pc, -8))) = sent
			}
			continue
		}
	outOfLine:
		th.Base, th.PC = base, pc
		if !slow(th, w) {
			return
		}
		base, pc = th.Base, th.PC
		continue
	callNative:
		th.Base, th.PC = base, pc
		if !nativeCall(th, native, w>>16&0xffff, nargs) {
			return
		}
		base, pc = th.Base, th.PC
	}
}

func boolReg(b bool) reg {
	if b {
		return reg{ref: object.TrueTag()}
	}
	return reg{ref: object.FalseTag()}
}
