package code

// Op is an opcode. The opcodes up to LastHot are executed by the machine's
// loop itself when their operands are of the usual types.
type Op uint8

// The opcodes. Their operands, effect and equation are in the table below.
const (
	Nop Op = iota
	Move
	LoadInt
	LoadConst
	GetGlobal
	SetGlobal
	GetCell
	SetCell
	GetFree
	SetFree

	Add
	Sub
	Mul
	Div
	FloorDiv
	Mod
	And
	Or
	Xor
	Shl
	Shr
	AddInt
	SubInt
	MulInt
	ModInt
	FloorDivInt
	AndInt
	AddConst
	SubConst
	MulConst
	DivConst
	Neg

	Less
	LessEq
	Equal
	NotEqual
	JumpLessF
	JumpLessT
	JumpLessEqF
	JumpLessEqT
	JumpEqualF
	JumpEqualT
	JumpLessIntF
	JumpLessIntT
	JumpGreaterIntF
	JumpGreaterIntT
	JumpEqualIntF
	JumpEqualIntT
	JumpF
	JumpT
	JumpNone
	JumpNotNone
	Jump
	JumpBack

	Call
	CallMethod
	Return
	ReturnConst

	GetItem
	SetItem
	GetAttr
	SetAttr
	ListAppend

	GetIter
	ForIter
	Yield
	Delegate
	ReturnGen
	Not
	Is
	LoadMethod
	CallPrepared
	Unpack

	LastHot = Unpack
)

// The opcodes that the machine always executes out of line.
const (
	CallKw Op = LastHot + 1 + iota
	CallEx
	LoadSuper

	Binary
	Unary
	Compare
	Contains

	CheckLocal
	DelLocal
	DelGlobal
	MakeCell
	DelCell
	DelFree
	LoadName
	StoreName
	DelName
	LoadClassDeref

	BuildTuple
	BuildList
	BuildSet
	BuildDict
	BuildSlice
	BuildString
	FormatValue
	ListExtend
	ListToTuple
	SetAdd
	SetUpdate
	DictSet
	DictMerge
	DictMergeArgs

	UnpackStar
	DelItem
	DelAttr

	MakeFunction
	BuildClass
	MakeTypeParam
	MakeTypeAlias

	ImportName
	ImportFrom
	ImportStar
	LoadModule

	Raise
	Reraise
	EnterHandler
	LeaveHandler
	MatchException
	CheckStarTypes
	MatchGroup
	RaiseGroup
	WithExit
	RaiseAssertion

	GetYieldFromIter
	GetAwaitable
	GetAsyncIter
	GetAsyncNext
	YieldAsync
	EndAsyncFor

	MatchSequence
	MatchMapping
	MatchKeys
	MatchRest
	MatchClass
	MatchLength
	SubSequence

	Display
	SetupAnnotations
	NumOps = iota + int(LastHot) + 1
)

// Operand says what an operand of an instruction is.
type Operand uint8

// The kinds of operands.
const (
	None       Operand = iota
	Dst                // register written
	Src                // register read; unset is an unbound variable
	Use                // register used otherwise: first of several, may be unset
	Const              // constant's number times 16
	Int                // signed 16-bit number
	Count              // unsigned 16-bit number
	Target             // jump, signed 16-bit
	Name               // number of a name in the function's constants, times 16
	Wide               // b and c together: a 32-bit number
	WideTarget         // b and c together: a jump
)

// Info describes an opcode.
type Info struct {
	Name    string
	A, B, C Operand
	Cache   int    // words of inline cache behind the instruction
	Doc     string // the effect
}

// Table describes every opcode; the disassembler, the verifier and the
// documentation read it. R[x] is a register, K a constant, G a global, F a
// captured variable, x the small operand.
var Table = [NumOps]Info{
	Nop:       {"Nop", None, None, None, 0, "nothing"},
	Move:      {"Move", Dst, Src, None, 0, "R[a] = R[b]; x = 1: even if that is unset"},
	LoadInt:   {"LoadInt", Dst, Wide, None, 0, "R[a] = the signed number bc"},
	LoadConst: {"LoadConst", Dst, Wide, None, 0, "R[a] = K[bc]"},
	GetGlobal: {"GetGlobal", Dst, Wide, None, 0, "R[a] = G[bc]"},
	SetGlobal: {"SetGlobal", Src, Wide, None, 0, "G[bc] = R[a]; x = 1: a binding made by load, which is not exported"},
	GetCell:   {"GetCell", Dst, Use, None, 0, "R[a] = the content of cell R[b]"},
	SetCell:   {"SetCell", Src, Use, None, 0, "content of cell R[b] = R[a]"},
	GetFree:   {"GetFree", Dst, Wide, None, 0, "R[a] = F[bc]"},
	SetFree:   {"SetFree", Src, Wide, None, 0, "F[bc] = R[a]"},

	Add:         {"Add", Dst, Src, Src, 0, "R[a] = R[b] + R[c]; in place if x = 1"},
	Sub:         {"Sub", Dst, Src, Src, 0, "R[a] = R[b] - R[c]; in place if x = 1"},
	Mul:         {"Mul", Dst, Src, Src, 0, "R[a] = R[b] * R[c]; in place if x = 1"},
	Div:         {"Div", Dst, Src, Src, 0, "R[a] = R[b] / R[c]; in place if x = 1"},
	FloorDiv:    {"FloorDiv", Dst, Src, Src, 0, "R[a] = R[b] // R[c]; in place if x = 1"},
	Mod:         {"Mod", Dst, Src, Src, 0, "R[a] = R[b] % R[c]; in place if x = 1"},
	And:         {"And", Dst, Src, Src, 0, "R[a] = R[b] & R[c]; in place if x = 1"},
	Or:          {"Or", Dst, Src, Src, 0, "R[a] = R[b] | R[c]; in place if x = 1"},
	Xor:         {"Xor", Dst, Src, Src, 0, "R[a] = R[b] ^ R[c]; in place if x = 1"},
	Shl:         {"Shl", Dst, Src, Src, 0, "R[a] = R[b] << R[c]; in place if x = 1"},
	Shr:         {"Shr", Dst, Src, Src, 0, "R[a] = R[b] >> R[c]; in place if x = 1"},
	AddInt:      {"AddInt", Dst, Src, Int, 0, "R[a] = R[b] + c; in place if x = 1"},
	SubInt:      {"SubInt", Dst, Src, Int, 0, "R[a] = R[b] - c; in place if x = 1"},
	MulInt:      {"MulInt", Dst, Src, Int, 0, "R[a] = R[b] * c; in place if x = 1"},
	ModInt:      {"ModInt", Dst, Src, Int, 0, "R[a] = R[b] % c; in place if x = 1"},
	FloorDivInt: {"FloorDivInt", Dst, Src, Int, 0, "R[a] = R[b] // c; in place if x = 1"},
	AndInt:      {"AndInt", Dst, Src, Int, 0, "R[a] = R[b] & c; in place if x = 1"},
	AddConst:    {"AddConst", Dst, Src, Const, 0, "R[a] = R[b] + K[c]; in place if x = 1"},
	SubConst:    {"SubConst", Dst, Src, Const, 0, "R[a] = R[b] - K[c]; in place if x = 1"},
	MulConst:    {"MulConst", Dst, Src, Const, 0, "R[a] = R[b] * K[c]; in place if x = 1"},
	DivConst:    {"DivConst", Dst, Src, Const, 0, "R[a] = R[b] / K[c]; in place if x = 1"},
	Neg:         {"Neg", Dst, Src, None, 0, "R[a] = -R[b]"},

	Less:            {"Less", Dst, Src, Src, 0, "R[a] = R[b] < R[c]; if x = 1, R[c] > R[b]"},
	LessEq:          {"LessEq", Dst, Src, Src, 0, "R[a] = R[b] <= R[c]; if x = 1, R[c] >= R[b]"},
	Equal:           {"Equal", Dst, Src, Src, 0, "R[a] = R[b] == R[c]"},
	NotEqual:        {"NotEqual", Dst, Src, Src, 0, "R[a] = R[b] != R[c]"},
	JumpLessF:       {"JumpLessF", Src, Src, Target, 0, "unless R[a] < R[b] (x = 1: R[b] > R[a]) jump"},
	JumpLessT:       {"JumpLessT", Src, Src, Target, 0, "if R[a] < R[b] (x = 1: R[b] > R[a]) jump"},
	JumpLessEqF:     {"JumpLessEqF", Src, Src, Target, 0, "unless R[a] <= R[b] (x = 1: R[b] >= R[a]) jump"},
	JumpLessEqT:     {"JumpLessEqT", Src, Src, Target, 0, "if R[a] <= R[b] (x = 1: R[b] >= R[a]) jump"},
	JumpEqualF:      {"JumpEqualF", Src, Src, Target, 0, "unless R[a] == R[b] jump; x = 1: if R[a] != R[b]"},
	JumpEqualT:      {"JumpEqualT", Src, Src, Target, 0, "if R[a] == R[b] jump; x = 1: unless R[a] != R[b]"},
	JumpLessIntF:    {"JumpLessIntF", Src, Int, Target, 0, "unless R[a] < b jump; x = 1: unless R[a] <= b-1"},
	JumpLessIntT:    {"JumpLessIntT", Src, Int, Target, 0, "if R[a] < b jump; x = 1: if R[a] <= b-1"},
	JumpGreaterIntF: {"JumpGreaterIntF", Src, Int, Target, 0, "unless R[a] > b jump; x = 1: unless R[a] >= b+1"},
	JumpGreaterIntT: {"JumpGreaterIntT", Src, Int, Target, 0, "if R[a] > b jump; x = 1: if R[a] >= b+1"},
	JumpEqualIntF:   {"JumpEqualIntF", Src, Int, Target, 0, "unless R[a] == b jump; x = 1: if R[a] != b"},
	JumpEqualIntT:   {"JumpEqualIntT", Src, Int, Target, 0, "if R[a] == b jump; x = 1: unless R[a] != b"},
	JumpF:           {"JumpF", Src, None, Target, 0, "if R[a] is false jump"},
	JumpT:           {"JumpT", Src, None, Target, 0, "if R[a] is true jump"},
	JumpNone:        {"JumpNone", Src, None, Target, 0, "if R[a] is None jump"},
	JumpNotNone:     {"JumpNotNone", Src, None, Target, 0, "if R[a] is not None jump"},
	Jump:            {"Jump", None, WideTarget, None, 0, "jump"},
	JumpBack:        {"JumpBack", None, WideTarget, None, 0, "jump; a safepoint"},

	Call:        {"Call", Use, Count, None, 0, "R[a] = R[a](R[a+1], … b arguments)"},
	CallMethod:  {"CallMethod", Use, Name, Count, 1, "R[a] = R[a+1].K[b](R[a+2], … c arguments, R[a+1] included); the span of this word is the attribute's, that of the next one the call's"},
	Return:      {"Return", Src, None, None, 0, "return R[a]"},
	ReturnConst: {"ReturnConst", None, Wide, None, 0, "return K[bc]"},

	GetItem:    {"GetItem", Dst, Src, Src, 0, "R[a] = R[b][R[c]]"},
	SetItem:    {"SetItem", Src, Src, Src, 0, "R[a][R[b]] = R[c]"},
	GetAttr:    {"GetAttr", Dst, Src, Name, 1, "R[a] = R[b].K[c]"},
	SetAttr:    {"SetAttr", Src, Src, Name, 1, "R[a].K[c] = R[b]"},
	ListAppend: {"ListAppend", Src, Src, None, 0, "append R[b] to the list R[a] that a display builds"},

	GetIter:   {"GetIter", Use, Src, None, 0, "R[a], R[a+1], R[a+2] = the state of a loop over R[b]"},
	ForIter:   {"ForIter", Use, Dst, Target, 0, "R[b] = next of the loop at R[a] and jump; go on at its end; a safepoint"},
	Yield:     {"Yield", Src, Use, None, 0, "suspend generator R[b] giving R[a]; R[a] = what is sent"},
	ReturnGen: {"ReturnGen", Src, Use, None, 0, "end generator R[b] with result R[a]"},
	Not:       {"Not", Dst, Src, None, 0, "R[a] = not R[b]"},
	Is:        {"Is", Dst, Src, Src, 0, "R[a] = R[b] is R[c]; is not if x = 1"},

	CallKw:       {"CallKw", Use, Count, Const, 0, "R[a] = R[a](b arguments, the last of them named by the tuple K[c]); x = 1: R[a+1] is self if set"},
	CallEx:       {"CallEx", Use, None, None, 0, "R[a] = R[a](*R[a+1], **R[a+2]); R[a+1] is any iterable; x = 1: no keywords, R[a+2] is not looked at; x = 2: R[a+2] is any mapping, and the call has no other keywords"},
	CallPrepared: {"CallPrepared", Use, Count, None, 0, "R[a] = R[a](b arguments from R[a+1] on); if R[a+1] is unset it is no argument"},
	LoadMethod:   {"LoadMethod", Use, Src, Name, 1, "R[a], R[a+1] = the method R[b].K[c] and self, unset if it is bound; only what the class has if x is 1, for with and async with"},
	LoadSuper:    {"LoadSuper", Use, None, Name, 0, "R[a], R[a+1] = the method super(R[a+1], R[a+2]).K[c] and self; R[a] is what super is; x = 1: R[a] = the attribute"},

	Binary:   {"Binary", Dst, Src, Src, 0, "R[a] = R[b] op R[c], operator x; in place if x has bit 7"},
	Unary:    {"Unary", Dst, Src, None, 0, "R[a] = op R[b], operator x"},
	Compare:  {"Compare", Dst, Src, Src, 0, "R[a] = R[b] op R[c], comparison x"},
	Contains: {"Contains", Dst, Src, Src, 0, "R[a] = R[b] in R[c]; not in if x = 1"},

	CheckLocal:     {"CheckLocal", Src, None, None, 0, "raise if R[a] is unbound"},
	DelLocal:       {"DelLocal", Src, None, None, 0, "unbind R[a]"},
	DelGlobal:      {"DelGlobal", None, Wide, None, 0, "unbind G[bc]"},
	MakeCell:       {"MakeCell", Use, None, None, 0, "R[a] = a new cell that holds R[a] if that is set; x = 1: an empty one whatever R[a] is"},
	DelCell:        {"DelCell", Use, None, None, 0, "unbind the content of cell R[a]"},
	DelFree:        {"DelFree", None, Wide, None, 0, "unbind F[bc]"},
	LoadName:       {"LoadName", Dst, Use, Name, 1, "R[a] = R[b][K[c]], else the global whose number is the next word"},
	StoreName:      {"StoreName", Src, Use, Name, 0, "R[b][K[c]] = R[a]"},
	DelName:        {"DelName", None, Use, Name, 0, "del R[b][K[c]]"},
	LoadClassDeref: {"LoadClassDeref", Dst, Use, Name, 1, "R[a] = R[b][K[c]], else F of the next word"},

	BuildTuple:    {"BuildTuple", Dst, Use, Count, 0, "R[a] = (R[b], … c of them)"},
	BuildList:     {"BuildList", Dst, Use, Count, 0, "R[a] = [R[b], … c of them]"},
	BuildSet:      {"BuildSet", Dst, Use, Count, 0, "R[a] = {R[b], … c of them}"},
	BuildDict:     {"BuildDict", Dst, Use, Count, 0, "R[a] = {R[b]: R[b+1], … c items}"},
	BuildSlice:    {"BuildSlice", Dst, Use, None, 0, "R[a] = slice(R[b], R[b+1], R[b+2])"},
	BuildString:   {"BuildString", Dst, Use, Count, 0, "R[a] = the strings and ints R[b], … c of them, joined"},
	FormatValue:   {"FormatValue", Dst, Src, Use, 0, "R[a] = format(R[b], R[c]), no specification if c is a; conversion x: 0, s, r, a, or 1: for BuildString"},
	ListExtend:    {"ListExtend", Src, Src, None, 0, "extend the list R[a] by the elements of R[b]; x = 1: of a call's arguments"},
	ListToTuple:   {"ListToTuple", Dst, Src, None, 0, "R[a] = tuple of the list R[b]"},
	SetAdd:        {"SetAdd", Src, Src, None, 0, "add R[b] to the set R[a]"},
	SetUpdate:     {"SetUpdate", Src, Src, None, 0, "add the elements of R[b] to the set R[a]"},
	DictSet:       {"DictSet", Src, Src, Src, 0, "R[a][R[b]] = R[c] in a display"},
	DictMerge:     {"DictMerge", Src, Src, None, 0, "update the dict R[a] with the mapping R[b]"},
	DictMergeArgs: {"DictMergeArgs", Src, Src, Use, 0, "add the keyword arguments R[b] to the dict R[a], for a call of R[c]"},

	Unpack:     {"Unpack", Src, Use, Count, 0, "R[b], … c of them = R[a]; none is written unless all can be"},
	UnpackStar: {"UnpackStar", Src, Use, Count, 0, "R[b], … = R[a] with c&255 before and c>>8 behind the starred one"},
	DelItem:    {"DelItem", Src, Src, None, 0, "del R[a][R[b]]"},
	DelAttr:    {"DelAttr", Src, None, Name, 0, "del R[a].K[c]"},

	MakeFunction:  {"MakeFunction", Use, Wide, None, 0, "R[a] = function bc of the constants' functions; R[a+1] defaults, R[a+2] keyword defaults, R[a+3] annotations, R[a+4] type parameters, as bits 0–3 of x say"},
	BuildClass:    {"BuildClass", Use, None, Name, 0, "R[a] = the class K[c] with body R[a], tuple of bases R[a+1], dict of keywords or None R[a+2]; the type parameters of the body, if any, become __type_params__ and the base Generic[…]"},
	MakeTypeParam: {"MakeTypeParam", Use, None, Name, 0, "R[a] = type parameter K[c] of kind x&3 (TypeVar, TypeVarTuple, ParamSpec); x&4: with bound function R[a] (x&16: which gives the tuple of constraints); x&8: with default function R[a+1]"},
	MakeTypeAlias: {"MakeTypeAlias", Use, None, Name, 0, "R[a] = type alias K[c] with value function R[a]; x = 1: and tuple of type parameters R[a+1]"},

	ImportName: {"ImportName", Use, Count, Name, 0, "R[a] = the module K[c], b dots up; x = 1: its top package"},
	ImportFrom: {"ImportFrom", Dst, Src, Name, 0, "R[a] = the name K[c] of module R[b]"},
	ImportStar: {"ImportStar", Src, None, None, 0, "bind all public names of module R[a]"},
	LoadModule: {"LoadModule", Use, Const, Count, 0, "R[a], … c values = load(K[b], …names in the constants behind it)"},

	Raise:          {"Raise", Use, Use, None, 0, "raise R[a] from R[b]; x = 1: no cause; x = 2: the exception being handled"},
	Reraise:        {"Reraise", Use, None, None, 0, "raise R[a] again as it is"},
	EnterHandler:   {"EnterHandler", Use, None, None, 0, "R[a] is being handled; R[a+1] = what was handled before"},
	LeaveHandler:   {"LeaveHandler", Use, None, None, 0, "R[a+1] is being handled again"},
	MatchException: {"MatchException", Use, Src, Target, 0, "unless exception R[a] matches class or tuple R[b] jump"},
	CheckStarTypes: {"CheckStarTypes", None, Src, None, 0, "raise if R[b] can't stand behind except*"},
	MatchGroup:     {"MatchGroup", Use, Src, Target, 0, "R[a], R[a+1] = the part of group R[a+1] that matches R[b], and the rest; jump if there is no such part, or R[a+1] is None"},
	RaiseGroup:     {"RaiseGroup", Use, Use, None, 0, "raise what except* clauses left over and raised: list R[a], original R[b]; go on if nothing"},
	WithExit:       {"WithExit", Use, Use, None, 0, "R[a+2], R[a+3], R[a+4] = class, value and traceback of exception R[b]"},
	RaiseAssertion: {"RaiseAssertion", Use, Use, None, 0, "raise AssertionError(R[a]); x = 1: without message; x = 2: since R[a] == R[b] is false; 3: since another comparison is"},

	GetYieldFromIter: {"GetYieldFromIter", Dst, Src, None, 0, "R[a] = the iterator that yield from R[b] delegates to; x = 1: iter(R[b]) for a generator expression, or R[b] itself if it is a list, tuple, string, bytes or range"},
	GetAwaitable:     {"GetAwaitable", Dst, Src, None, 0, "R[a] = the iterator that await R[b] delegates to; x tells where for the error message: 0 await, 1 __aenter__, 2 __aexit__"},
	GetAsyncIter:     {"GetAsyncIter", Dst, Src, None, 0, "R[a] = aiter(R[b])"},
	GetAsyncNext:     {"GetAsyncNext", Dst, Src, None, 0, "R[a] = the awaitable of R[b].__anext__()"},
	Delegate:         {"Delegate", Use, Use, None, 0, "send R[a+1] to the iterator R[a] and yield what it yields from generator R[b]; at its end R[a] = its result"},
	YieldAsync:       {"YieldAsync", Src, Use, None, 0, "Yield of an async generator"},
	EndAsyncFor:      {"EndAsyncFor", Use, None, None, 0, "go on if R[a] is StopAsyncIteration, else raise it again"},

	MatchSequence: {"MatchSequence", Src, None, Target, 0, "unless R[a] is a sequence for match jump"},
	MatchMapping:  {"MatchMapping", Src, None, Target, 0, "unless R[a] is a mapping for match jump"},
	MatchKeys:     {"MatchKeys", Use, Src, Target, 0, "R[a], … = values of mapping R[b] for the tuple of keys R[a]; jump if one is absent"},
	MatchRest:     {"MatchRest", Dst, Src, Use, 0, "R[a] = dict of mapping R[b] without the keys of tuple R[c]"},
	MatchClass:    {"MatchClass", Use, Src, Target, 0, "R[a], … = attributes of R[b] for class R[a], x positional ones, names in tuple R[a+1]; jump if it is no instance"},
	MatchLength:   {"MatchLength", Src, Count, Target, 0, "unless len(R[a]) == b (x = 1: >= b) jump"},
	SubSequence:   {"SubSequence", Dst, Src, Count, 0, "R[a] = list of the elements of R[b] from c&255 to c>>8 before the end"},

	Display: {"Display", Src, None, None, 0, "show R[a] as the REPL does"},

	SetupAnnotations: {"SetupAnnotations", None, Wide, None, 0, "G[bc] = {} unless it is bound"},
}

// Once marks a BuildSlice or BuildTuple whose result only the next instruction uses.
const Once = 1

// FormatPart is FormatValue's conversion for a part of a BuildString, which takes ints as they are.
const FormatPart = 1
