package syntax

// token is a lexical token; from and to are byte offsets in the source.
type token struct {
	kind  tokenKind
	flags strFlags // of tString, tFStart, tFMiddle
	from  uint32
	to    uint32
	atom  uint32 // of tName
}

// strFlags describe a string token.
type strFlags uint8

const (
	strRaw strFlags = 1 << iota
	strBytes
	strTriple
	strEscape // has a backslash, or in an f-string's text a doubled brace
	strSpec   // the text is part of a format specification
	strUTF8   // of bytes: \u and \U escapes stand for UTF-8
	strFText  // the text is part of an f-string
)

type tokenKind uint8

const (
	tEOF tokenKind = iota
	tError
	tNewline
	tIndent
	tDedent
	tName
	tNumber
	tString
	tFStart
	tFMiddle
	tFEnd

	tLParen
	tRParen
	tLBracket
	tRBracket
	tLBrace
	tRBrace
	tComma
	tColon
	tSemi
	tDot
	tEllipsis
	tArrow
	tAssign
	tColonAssign
	tBang

	tPlus
	tMinus
	tStar
	tAt
	tSlash
	tPercent
	tPower
	tLShift
	tRShift
	tPipe
	tCaret
	tAmp
	tFloorDiv
	tTilde

	tAugAdd // the augmented assignments are in the order of Add … FloorDiv
	tAugSub
	tAugMul
	tAugMatMul
	tAugDiv
	tAugMod
	tAugPow
	tAugLShift
	tAugRShift
	tAugOr
	tAugXor
	tAugAnd
	tAugFloorDiv

	tEq
	tNotEq
	tLess
	tLessEq
	tGreater
	tGreaterEq

	kFalse
	kNone
	kTrue
	kAnd
	kAs
	kAssert
	kAsync
	kAwait
	kBreak
	kClass
	kContinue
	kDef
	kDel
	kElif
	kElse
	kExcept
	kFinally
	kFor
	kFrom
	kGlobal
	kIf
	kImport
	kIn
	kIs
	kLambda
	kNonlocal
	kNot
	kOr
	kPass
	kRaise
	kReturn
	kTry
	kWhile
	kWith
	kYield

	numTokens
)

var tokenNames = [numTokens]string{
	tEOF: "end of file", tError: "error", tNewline: "newline", tIndent: "indent", tDedent: "dedent",
	tName: "name", tNumber: "number", tString: "string",
	tFStart: "f-string", tFMiddle: "f-string text", tFEnd: "f-string end",
	tLParen: "(", tRParen: ")", tLBracket: "[", tRBracket: "]", tLBrace: "{", tRBrace: "}",
	tComma: ",", tColon: ":", tSemi: ";", tDot: ".", tEllipsis: "...", tArrow: "->",
	tAssign: "=", tColonAssign: ":=", tBang: "!",
	tPlus: "+", tMinus: "-", tStar: "*", tAt: "@", tSlash: "/", tPercent: "%", tPower: "**",
	tLShift: "<<", tRShift: ">>", tPipe: "|", tCaret: "^", tAmp: "&", tFloorDiv: "//", tTilde: "~",
	tAugAdd: "+=", tAugSub: "-=", tAugMul: "*=", tAugMatMul: "@=", tAugDiv: "/=", tAugMod: "%=",
	tAugPow: "**=", tAugLShift: "<<=", tAugRShift: ">>=", tAugOr: "|=", tAugXor: "^=", tAugAnd: "&=",
	tAugFloorDiv: "//=",
	tEq:          "==", tNotEq: "!=", tLess: "<", tLessEq: "<=", tGreater: ">", tGreaterEq: ">=",
	kFalse: "False", kNone: "None", kTrue: "True", kAnd: "and", kAs: "as", kAssert: "assert",
	kAsync: "async", kAwait: "await", kBreak: "break", kClass: "class", kContinue: "continue",
	kDef: "def", kDel: "del", kElif: "elif", kElse: "else", kExcept: "except", kFinally: "finally",
	kFor: "for", kFrom: "from", kGlobal: "global", kIf: "if", kImport: "import", kIn: "in", kIs: "is",
	kLambda: "lambda", kNonlocal: "nonlocal", kNot: "not", kOr: "or", kPass: "pass", kRaise: "raise",
	kReturn: "return", kTry: "try", kWhile: "while", kWith: "with", kYield: "yield",
}

func (k tokenKind) String() string { return tokenNames[k] }

// keyword returns the kind of a word: a keyword's own, or tName.
func keyword(s string) tokenKind {
	switch s {
	case "False":
		return kFalse
	case "None":
		return kNone
	case "True":
		return kTrue
	case "and":
		return kAnd
	case "as":
		return kAs
	case "assert":
		return kAssert
	case "async":
		return kAsync
	case "await":
		return kAwait
	case "break":
		return kBreak
	case "class":
		return kClass
	case "continue":
		return kContinue
	case "def":
		return kDef
	case "del":
		return kDel
	case "elif":
		return kElif
	case "else":
		return kElse
	case "except":
		return kExcept
	case "finally":
		return kFinally
	case "for":
		return kFor
	case "from":
		return kFrom
	case "global":
		return kGlobal
	case "if":
		return kIf
	case "import":
		return kImport
	case "in":
		return kIn
	case "is":
		return kIs
	case "lambda":
		return kLambda
	case "nonlocal":
		return kNonlocal
	case "not":
		return kNot
	case "or":
		return kOr
	case "pass":
		return kPass
	case "raise":
		return kRaise
	case "return":
		return kReturn
	case "try":
		return kTry
	case "while":
		return kWhile
	case "with":
		return kWith
	case "yield":
		return kYield
	}
	return tName
}

// startsExpr tells the tokens that an expression may start with.
var startsExpr = [numTokens]bool{
	tName: true, tNumber: true, tString: true, tFStart: true, tLParen: true, tLBracket: true,
	tLBrace: true, tEllipsis: true, tPlus: true, tMinus: true, tTilde: true, kFalse: true,
	kNone: true, kTrue: true, kAwait: true, kLambda: true, kNot: true,
}

// The binding strengths of operators, weakest first.
const (
	precOr = 1 + iota
	precAnd
	precNot
	precCompare
	precBitOr
	precBitXor
	precBitAnd
	precShift
	precArith
	precTerm
	precUnary
	precPower
	precAwait
	precPrimary
)

// binPrec is the binding strength of each binary operator.
var binPrec = [numTokens]uint8{
	kOr: precOr, kAnd: precAnd,
	tEq: precCompare, tNotEq: precCompare, tLess: precCompare, tLessEq: precCompare,
	tGreater: precCompare, tGreaterEq: precCompare, kIs: precCompare, kIn: precCompare, kNot: precCompare,
	tPipe: precBitOr, tCaret: precBitXor, tAmp: precBitAnd, tLShift: precShift, tRShift: precShift,
	tPlus: precArith, tMinus: precArith,
	tStar: precTerm, tAt: precTerm, tSlash: precTerm, tPercent: precTerm, tFloorDiv: precTerm,
}

// binOps is the operator of each binary operator's token.
var binOps = [numTokens]Op{
	kOr: Or, kAnd: And,
	tEq: Eq, tNotEq: NotEq, tLess: Lt, tLessEq: LtE, tGreater: Gt, tGreaterEq: GtE, kIs: Is, kIn: In,
	tPipe: BitOr, tCaret: BitXor, tAmp: BitAnd, tLShift: LShift, tRShift: RShift, tPlus: Add, tMinus: Sub,
	tStar: Mul, tAt: MatMul, tSlash: Div, tPercent: Mod, tFloorDiv: FloorDiv,
}

func (t *token) startPos() Pos { return Pos(t.from + 1) }
func (t *token) endPos() Pos   { return Pos(t.to + 1) }
