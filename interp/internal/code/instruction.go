package code

// ABC makes an instruction from its operands as they are stored.
func ABC(op Op, x uint8, a, b, c int) uint64 {
	return uint64(op) | uint64(x)<<8 | uint64(uint16(a))<<16 | uint64(uint16(b))<<32 | uint64(uint16(c))<<48
}

// AWide makes an instruction with one operand and a 32-bit number.
func AWide(op Op, x uint8, a int, wide int32) uint64 {
	return uint64(op) | uint64(x)<<8 | uint64(uint16(a))<<16 | uint64(uint32(wide))<<32
}

// Word is an instruction.
type Word uint64

// Op returns the opcode; X, A, B and C return the operands as they are stored.
func (w Word) Op() Op   { return Op(w) }
func (w Word) X() uint8 { return uint8(w >> 8) }
func (w Word) A() int   { return int(uint16(w >> 16)) }
func (w Word) B() int   { return int(uint16(w >> 32)) }
func (w Word) C() int   { return int(w >> 48) }

// SB and SC return b and c as signed numbers; Wide returns both as one signed number.
func (w Word) SB() int   { return int(int16(w >> 32)) }
func (w Word) SC() int   { return int(int64(w) >> 48) }
func (w Word) Wide() int { return int(int64(w) >> 32) }

// RegScale is what a register's number is multiplied by in an operand.
const RegScale = 16

// MaxRegister is the highest register that an operand can name; it leaves room
// for the machine's headroom in the 16 bits of a frame's size.
const MaxRegister = 4000
