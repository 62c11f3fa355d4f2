package syntax

// slab hands out nodes of one type from chunks, for speed of allocation.
type slab[T any] struct {
	free []T
	size int
}

func (s *slab[T]) alloc() *T {
	if len(s.free) == 0 {
		s.grow()
	}
	n := &s.free[0]
	s.free = s.free[1:]
	return n
}

func (s *slab[T]) grow() {
	s.size = min(max(4, 2*s.size), 256)
	s.free = make([]T, s.size)
}

// listSlab hands out slices in the same way.
type listSlab[T any] struct {
	free []T
	size int
}

// take returns a copy of list, nil if it is empty.
func (s *listSlab[T]) take(list []T) []T {
	n := len(list)
	if n == 0 {
		return nil
	}
	if n > len(s.free) {
		s.size = min(max(16, 2*s.size), 1024)
		if n > s.size/4 {
			return append(make([]T, 0, n), list...)
		}
		s.free = make([]T, s.size)
	}
	out := s.free[:n:n]
	s.free = s.free[n:]
	copy(out, list)
	return out
}

// slabs are the slabs of the frequent nodes.
type slabs struct {
	names      slab[Name]
	ints       slab[IntLit]
	floats     slab[FloatLit]
	strs       slab[StringLit]
	consts     slab[ConstLit]
	attributes slab[Attribute]
	calls      slab[Call]
	keywords   slab[Keyword]
	subscripts slab[Subscript]
	binOps     slab[BinOp]
	unaryOps   slab[UnaryOp]
	compares   slab[Compare]
	boolOps    slab[BoolOp]
	tuples     slab[Tuple]
	lists      slab[List]
	exprStmts  slab[ExprStmt]
	assigns    slab[Assign]
	augAssigns slab[AugAssign]
	returns    slab[Return]
	ifs        slab[If]
	ifClauses  slab[IfClause]
	params     slab[Param]
	exprLists  listSlab[Expr]
	stmtLists  listSlab[Stmt]
	ifLists    listSlab[*IfClause]
	paramLists listSlab[*Param]
	kwLists    listSlab[*Keyword]
	opLists    listSlab[Op]
}
