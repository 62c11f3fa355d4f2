package vm

import (
	"sync/atomic"
	"unsafe"

	"github.com/starling-lang/starling/interp/object"
)

// The machine's views of objects: the same memory as the types of package
// object have, with the fields that the loop reads. TestViews holds them to it.

// reg is a register: an object.Value.
type reg struct {
	ref  unsafe.Pointer
	bits uint64
}

type header struct {
	typ   *object.Type
	lock  uint32
	kind  object.Kind
	flags uint8
	_     uint16
}

type list struct {
	header
	elems []object.Value
}

type tuple struct {
	header
	elems []object.Value
}

// sized is what str and list have in common.
type sized struct {
	header
	_ unsafe.Pointer
	n int
}

type generator struct {
	header
	what           object.GeneratorKind
	state          uint32
	fn             *object.Function
	pc             unsafe.Pointer
	regs           []reg
	handled, outer *object.Exception
}

type instance struct {
	header
	shape unsafe.Pointer // *shape
	slots []object.Value
}

type module struct {
	object.Instance
	id   uint32
	list unsafe.Pointer // *[]*cell
}

type shape struct {
	id   uint32
	_    uint32
	mtab unsafe.Pointer
}

type cell struct {
	header
	ref   unsafe.Pointer
	bits  uint64
	seq   uint32
	state uint32
}

// publish writes the cell's value while its seq is odd.
func (c *cell) publish(s *reg) { (*object.Value)(unsafe.Pointer(&c.ref)).Publish(s.value()) }

// value and view convert between a register and a value.
func (r *reg) value() object.Value { return *(*object.Value)(unsafe.Pointer(r)) }

func (r *reg) set(v object.Value) { *(*object.Value)(unsafe.Pointer(r)) = v }

// setInt stores an int. The type's tag is stored only if it is not there yet,
// which saves the garbage collector's write barrier.
//
// The loop is what the compiler calls a big function: it inlines only calls of
// a cost of at most 20, which these just are. TestLoopCalls watches over that.
func (r *reg) setInt(i uint64) {
	if r.ref != intTag {
		r.ref = intTag
	}
	r.bits = i
}

func (r *reg) setFloat(bits uint64) {
	if r.ref != floatTag {
		r.ref = floatTag
	}
	r.bits = bits
}

// update stores another register's value, its reference only if that is new here.
func (r *reg) update(v *reg) {
	if r.ref != v.ref {
		r.ref = v.ref
	}
	r.bits = v.bits
}

// The tags as variables of this package: naming them costs the inliner nothing.
var intTag, floatTag = object.IntTag(), object.FloatTag()

// kindOf returns the kind of the object at p, which must not be nil.
func kindOf(p unsafe.Pointer) object.Kind { return (*header)(p).kind }

// at returns the register at a byte offset from the base.
func at(base unsafe.Pointer, off uint64) *reg { return (*reg)(unsafe.Add(base, off)) }

// ra, rb and rc return the register operands of an instruction.
func ra(base unsafe.Pointer, w uint64) *reg { return (*reg)(unsafe.Add(base, w>>16&0xffff)) }
func rb(base unsafe.Pointer, w uint64) *reg { return (*reg)(unsafe.Add(base, w>>32&0xffff)) }
func rc(base unsafe.Pointer, w uint64) *reg { return (*reg)(unsafe.Add(base, w>>48)) }

// jump returns the target of a jump in operand c; wide, of one in b and c.
func jump(pc unsafe.Pointer, w uint64) unsafe.Pointer { return unsafe.Add(pc, int64(w)>>48*8) }
func wide(pc unsafe.Pointer, w uint64) unsafe.Pointer { return unsafe.Add(pc, int64(w)>>32*8) }

// current returns the function of the frame.
func current(base unsafe.Pointer) *object.Function {
	return (*object.Function)((*reg)(unsafe.Add(base, -16)).ref)
}

// Return information, in the number of the slot below a frame's base:
//
//	bits 0–3    flags
//	bits 4–15   the distance to the caller's base, in bytes
//	bits 16–39  the caller's next instruction, in words from its function's entry
//	bits 40–63  the depth
const (
	flagExit      = 1 << iota // the frame was entered from Go: returning ends the run
	flagInit                  // the call of an __init__: the result must be None
	flagOperation             // the result is that of the instruction before the return address

	frameFlags = 15
	deltaMask  = 0xfff0
	maxDelta   = deltaMask
	depthShift = 40
	depthOne   = 1 << depthShift
	depthMask  = ^uint64(depthOne - 1)
	pcMask     = 1<<27 - 8 // of the offset in bytes
	pcShift    = 13        // from the offset in bytes to its place
)

// returnInfo makes the return information for a call from the frame at base,
// with pc behind the call, of a callee whose base is delta bytes further up.
func returnInfo(base, pc unsafe.Pointer, delta uint64) uint64 {
	caller := (*reg)(unsafe.Add(base, -16))
	off := uint64(uintptr(pc) - uintptr((*object.Function)(caller.ref).Entry))
	return caller.bits&depthMask + depthOne | off<<pcShift | delta
}

// callerInfo is the part of returnInfo that is the depth.
func callerInfo(base unsafe.Pointer) uint64 {
	return (*reg)(unsafe.Add(base, -16)).bits&depthMask + depthOne
}

// inst returns the instruction words of the running function at pc as an offset.
func pcOffset(f *object.Function, pc unsafe.Pointer) int {
	return int(uintptr(pc)-uintptr(f.Entry)) / 8
}

// take locks an object if threads share objects; ok is false if it is taken by
// another, and then the slow path waits for it.
func (h *header) take() bool { return atomic.CompareAndSwapUint32(&h.lock, 0, 1) }
func (h *header) release()   { object.ReleaseStore(&h.lock, 0) }
