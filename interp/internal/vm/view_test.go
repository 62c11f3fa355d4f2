package vm

import (
	"strings"
	"testing"
	"unsafe"

	"github.com/starling-lang/starling/interp/object"
	"github.com/stretchr/testify/require"
)

// TestViews holds the machine's views to the objects that they look at.
func TestViews(t *testing.T) {
	object.Setup(func() {})
	th := &object.Thread{Dialect: object.Python, Runtime: &object.Runtime{}}

	require.Equal(t, unsafe.Sizeof(object.Value{}), unsafe.Sizeof(reg{}))
	v := object.Int(42)
	r := (*reg)(unsafe.Pointer(&v))
	require.Equal(t, object.IntTag(), r.ref)
	require.Equal(t, uint64(42), r.bits)

	elems := []object.Value{object.Int(1), object.Int(2)}
	l := object.NewList(elems).Value()
	view := (*list)(l.Ref())
	require.Equal(t, object.KindList, view.kind)
	require.Equal(t, object.ListType, view.typ)
	require.Equal(t, elems, view.elems)
	require.Equal(t, elems, (*tuple)(object.NewTuple(elems).Value().Ref()).elems)

	require.Equal(t, 2, (*sized)(l.Ref()).n)
	require.Equal(t, 5, (*sized)(object.Str("short").Ref()).n)
	long := strings.Repeat("long ", 100)
	require.Equal(t, len(long), (*sized)(object.Str(long).Ref()).n)

	c := object.NewCell(object.Float(1.5))
	cv := (*cell)(unsafe.Pointer(c))
	require.Equal(t, object.FloatTag(), cv.ref)
	c.SetGlobal(object.Int(7))
	require.Equal(t, object.IntTag(), cv.ref)
	require.Equal(t, uint64(7), cv.bits)
	require.Equal(t, object.GlobalAssigned, cv.state)
	require.Equal(t, uint32(2), cv.seq)

	f := &object.Function{}
	g := object.NewGenerator(f, object.CoroutineGenerator, elems)
	g.PC, g.Handled, g.Outer = unsafe.Pointer(&v), object.NewException(object.ValueError), object.NewException(object.KeyError)
	g.SetState(object.GenSuspended)
	gv := (*generator)(unsafe.Pointer(g))
	require.Equal(t, object.CoroutineGenerator, gv.what)
	require.Equal(t, uint32(object.GenSuspended), gv.state)
	require.Same(t, f, gv.fn)
	require.Equal(t, unsafe.Pointer(&v), gv.pc)
	require.Len(t, gv.regs, 2)
	require.Same(t, g.Handled, gv.handled)
	require.Same(t, g.Outer, gv.outer)

	class, err := object.NewClass(th, object.ClassSpec{Name: "C"})
	require.NoError(t, err)
	o := object.NewInstance(class).Value()
	require.NoError(t, object.SetAttr(th, o, "x", object.Int(3)))
	ov := (*instance)(o.Ref())
	require.Equal(t, object.KindInstance, ov.kind)
	require.Equal(t, []object.Value{object.Int(3)}, ov.slots)
	s := (*object.Shape)(ov.shape)
	require.Equal(t, s.ID(), (*shape)(ov.shape).id)
	require.Equal(t, s.MethodTable(), (*shape)(ov.shape).mtab)
}

// TestModuleView holds the machine's view to a module.
func TestModuleView(t *testing.T) {
	m := object.NewModule("m", "")
	m.Set("x", object.Int(3))
	i, ok := m.CacheIndex("x")
	require.True(t, ok)
	view := (*module)(unsafe.Pointer(m))
	require.Equal(t, m.CacheID(), view.id)
	require.Same(t, m.CellAt(i), (*(*[]*object.Cell)(view.list))[i])
	require.Equal(t, uint64(i), cellCache(view.id, i)<<1>>33)
}

func TestReturnInfo(t *testing.T) {
	f := &object.Function{}
	words := make([]uint64, 100)
	f.Entry = unsafe.Pointer(&words[0])
	stack := make([]reg, 10)
	stack[0] = reg{unsafe.Pointer(f), 5 << depthShift}
	base := unsafe.Pointer(&stack[1])
	info := returnInfo(base, unsafe.Pointer(&words[33]), 48)
	require.Equal(t, uint64(6), info>>depthShift)
	require.Equal(t, uint64(48), info&deltaMask)
	require.Equal(t, uint64(33*8), info>>pcShift&pcMask)
	require.Zero(t, info&frameFlags)
}
