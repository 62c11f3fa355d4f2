package pickle

import "github.com/starling-lang/starling/interp/object"

// The opcodes.
const (
	opMark            = 0x28
	opEmptyTuple      = 0x29
	opStop            = 0x2e
	opPop             = 0x30
	opPopMark         = 0x31
	opDup             = 0x32
	opBinbytes        = 0x42
	opShortBinbytes   = 0x43
	opFloat           = 0x46
	opBinfloat        = 0x47
	opInt             = 0x49
	opBinint          = 0x4a
	opBinint1         = 0x4b
	opLong            = 0x4c
	opBinint2         = 0x4d
	opNone            = 0x4e
	opPersid          = 0x50
	opBinpersid       = 0x51
	opReduce          = 0x52
	opString          = 0x53
	opBinstring       = 0x54
	opShortBinstring  = 0x55
	opUnicode         = 0x56
	opBinunicode      = 0x58
	opEmptyList       = 0x5d
	opAppend          = 0x61
	opBuild           = 0x62
	opGlobal          = 0x63
	opDict            = 0x64
	opAppends         = 0x65
	opGet             = 0x67
	opBinget          = 0x68
	opInst            = 0x69
	opLongBinget      = 0x6a
	opList            = 0x6c
	opObj             = 0x6f
	opPut             = 0x70
	opBinput          = 0x71
	opLongBinput      = 0x72
	opSetitem         = 0x73
	opTuple           = 0x74
	opSetitems        = 0x75
	opEmptyDict       = 0x7d
	opProto           = 0x80
	opNewobj          = 0x81
	opExt1            = 0x82
	opExt2            = 0x83
	opExt4            = 0x84
	opTuple1          = 0x85
	opTuple2          = 0x86
	opTuple3          = 0x87
	opNewtrue         = 0x88
	opNewfalse        = 0x89
	opLong1           = 0x8a
	opLong4           = 0x8b
	opShortBinunicode = 0x8c
	opBinunicode8     = 0x8d
	opBinbytes8       = 0x8e
	opEmptySet        = 0x8f
	opAdditems        = 0x90
	opFrozenset       = 0x91
	opNewobjEx        = 0x92
	opStackGlobal     = 0x93
	opMemoize         = 0x94
	opFrame           = 0x95
	opBytearray8      = 0x96
	opNextBuffer      = 0x97
	opReadonlyBuffer  = 0x98
)

// opcodes are the opcodes by the names that scripts see.
var opcodes = [...]struct {
	name string
	code byte
}{
	{"ADDITEMS", opAdditems},
	{"APPEND", opAppend},
	{"APPENDS", opAppends},
	{"BINBYTES", opBinbytes},
	{"BINBYTES8", opBinbytes8},
	{"BINFLOAT", opBinfloat},
	{"BINGET", opBinget},
	{"BININT", opBinint},
	{"BININT1", opBinint1},
	{"BININT2", opBinint2},
	{"BINPERSID", opBinpersid},
	{"BINPUT", opBinput},
	{"BINSTRING", opBinstring},
	{"BINUNICODE", opBinunicode},
	{"BINUNICODE8", opBinunicode8},
	{"BUILD", opBuild},
	{"BYTEARRAY8", opBytearray8},
	{"DICT", opDict},
	{"DUP", opDup},
	{"EMPTY_DICT", opEmptyDict},
	{"EMPTY_LIST", opEmptyList},
	{"EMPTY_SET", opEmptySet},
	{"EMPTY_TUPLE", opEmptyTuple},
	{"EXT1", opExt1},
	{"EXT2", opExt2},
	{"EXT4", opExt4},
	{"FLOAT", opFloat},
	{"FRAME", opFrame},
	{"FROZENSET", opFrozenset},
	{"GET", opGet},
	{"GLOBAL", opGlobal},
	{"INST", opInst},
	{"INT", opInt},
	{"LIST", opList},
	{"LONG", opLong},
	{"LONG1", opLong1},
	{"LONG4", opLong4},
	{"LONG_BINGET", opLongBinget},
	{"LONG_BINPUT", opLongBinput},
	{"MARK", opMark},
	{"MEMOIZE", opMemoize},
	{"NEWFALSE", opNewfalse},
	{"NEWOBJ", opNewobj},
	{"NEWOBJ_EX", opNewobjEx},
	{"NEWTRUE", opNewtrue},
	{"NEXT_BUFFER", opNextBuffer},
	{"NONE", opNone},
	{"OBJ", opObj},
	{"PERSID", opPersid},
	{"POP", opPop},
	{"POP_MARK", opPopMark},
	{"PROTO", opProto},
	{"PUT", opPut},
	{"READONLY_BUFFER", opReadonlyBuffer},
	{"REDUCE", opReduce},
	{"SETITEM", opSetitem},
	{"SETITEMS", opSetitems},
	{"SHORT_BINBYTES", opShortBinbytes},
	{"SHORT_BINSTRING", opShortBinstring},
	{"SHORT_BINUNICODE", opShortBinunicode},
	{"STACK_GLOBAL", opStackGlobal},
	{"STOP", opStop},
	{"STRING", opString},
	{"TUPLE", opTuple},
	{"TUPLE1", opTuple1},
	{"TUPLE2", opTuple2},
	{"TUPLE3", opTuple3},
	{"UNICODE", opUnicode},
}

// opcodeValue is what scripts see of an opcode.
func opcodeValue(code byte) object.Value { return object.BytesValue(string([]byte{code})) }
