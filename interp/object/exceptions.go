package object

func exceptionType(name string, base *Type) *Type {
	return staticType(name, KindException, boxOf[Exception](), base)
}

// The built-in exceptions.
var (
	BaseException      = exceptionType("BaseException", ObjectType)
	SystemExit         = exceptionType("SystemExit", BaseException)
	KeyboardInterrupt  = exceptionType("KeyboardInterrupt", BaseException)
	GeneratorExit      = exceptionType("GeneratorExit", BaseException)
	InterpreterStopped = exceptionType("InterpreterStopped", BaseException)
	BaseExceptionGroup = exceptionType("BaseExceptionGroup", BaseException)
	ExceptionClass     = exceptionType("Exception", BaseException)
	ExceptionGroup     = exceptionGroupType()

	StopIteration         = exceptionType("StopIteration", ExceptionClass)
	StopAsyncIteration    = exceptionType("StopAsyncIteration", ExceptionClass)
	ArithmeticError       = exceptionType("ArithmeticError", ExceptionClass)
	FloatingPointError    = exceptionType("FloatingPointError", ArithmeticError)
	OverflowError         = exceptionType("OverflowError", ArithmeticError)
	ZeroDivisionError     = exceptionType("ZeroDivisionError", ArithmeticError)
	AssertionError        = exceptionType("AssertionError", ExceptionClass)
	AttributeError        = exceptionType("AttributeError", ExceptionClass)
	BufferError           = exceptionType("BufferError", ExceptionClass)
	EOFError              = exceptionType("EOFError", ExceptionClass)
	ImportError           = exceptionType("ImportError", ExceptionClass)
	ModuleNotFoundError   = exceptionType("ModuleNotFoundError", ImportError)
	LookupError           = exceptionType("LookupError", ExceptionClass)
	IndexError            = exceptionType("IndexError", LookupError)
	KeyError              = exceptionType("KeyError", LookupError)
	MemoryError           = exceptionType("MemoryError", ExceptionClass)
	NameError             = exceptionType("NameError", ExceptionClass)
	UnboundLocalError     = exceptionType("UnboundLocalError", NameError)
	OSError               = exceptionType("OSError", ExceptionClass)
	BlockingIOError       = exceptionType("BlockingIOError", OSError)
	ChildProcessError     = exceptionType("ChildProcessError", OSError)
	ConnectionError       = exceptionType("ConnectionError", OSError)
	BrokenPipeError       = exceptionType("BrokenPipeError", ConnectionError)
	ConnectionAborted     = exceptionType("ConnectionAbortedError", ConnectionError)
	ConnectionRefused     = exceptionType("ConnectionRefusedError", ConnectionError)
	ConnectionReset       = exceptionType("ConnectionResetError", ConnectionError)
	FileExistsError       = exceptionType("FileExistsError", OSError)
	FileNotFoundError     = exceptionType("FileNotFoundError", OSError)
	InterruptedError      = exceptionType("InterruptedError", OSError)
	IsADirectoryError     = exceptionType("IsADirectoryError", OSError)
	NotADirectoryError    = exceptionType("NotADirectoryError", OSError)
	PermissionError       = exceptionType("PermissionError", OSError)
	ProcessLookupError    = exceptionType("ProcessLookupError", OSError)
	TimeoutError          = exceptionType("TimeoutError", OSError)
	ReferenceError        = exceptionType("ReferenceError", ExceptionClass)
	RuntimeError          = exceptionType("RuntimeError", ExceptionClass)
	NotImplementedError   = exceptionType("NotImplementedError", RuntimeError)
	RecursionError        = exceptionType("RecursionError", RuntimeError)
	PythonFinalization    = exceptionType("PythonFinalizationError", RuntimeError)
	InternalError         = exceptionType("InternalError", RuntimeError)
	DeadlockError         = exceptionType("DeadlockError", RuntimeError)
	SyntaxError           = exceptionType("SyntaxError", ExceptionClass)
	IndentationError      = exceptionType("IndentationError", SyntaxError)
	TabError              = exceptionType("TabError", IndentationError)
	SystemError           = exceptionType("SystemError", ExceptionClass)
	TypeError             = exceptionType("TypeError", ExceptionClass)
	ValueError            = exceptionType("ValueError", ExceptionClass)
	UnicodeError          = exceptionType("UnicodeError", ValueError)
	UnicodeDecodeError    = exceptionType("UnicodeDecodeError", UnicodeError)
	UnicodeEncodeError    = exceptionType("UnicodeEncodeError", UnicodeError)
	UnicodeTranslateError = exceptionType("UnicodeTranslateError", UnicodeError)

	Warning                   = exceptionType("Warning", ExceptionClass)
	BytesWarning              = exceptionType("BytesWarning", Warning)
	DeprecationWarning        = exceptionType("DeprecationWarning", Warning)
	EncodingWarning           = exceptionType("EncodingWarning", Warning)
	FutureWarning             = exceptionType("FutureWarning", Warning)
	ImportWarning             = exceptionType("ImportWarning", Warning)
	PendingDeprecationWarning = exceptionType("PendingDeprecationWarning", Warning)
	ResourceWarning           = exceptionType("ResourceWarning", Warning)
	RuntimeWarning            = exceptionType("RuntimeWarning", Warning)
	SyntaxWarning             = exceptionType("SyntaxWarning", Warning)
	UnicodeWarning            = exceptionType("UnicodeWarning", Warning)
	UserWarning               = exceptionType("UserWarning", Warning)
)

// isOwnException reports whether Python does not have the exception.
func isOwnException(t *Type) bool {
	return t == InternalError || t == DeadlockError || t == InterpreterStopped
}

func exceptionGroupType() *Type {
	t := staticType("ExceptionGroup", KindException, boxOf[Exception](), BaseExceptionGroup)
	t.bases = []*Type{BaseExceptionGroup, ExceptionClass}
	mro := []*Type{t, BaseExceptionGroup, ExceptionClass, BaseException, ObjectType}
	t.mro.Store(&mro)
	return t
}

// ExceptionTypes returns the built-in exceptions, bases first.
func ExceptionTypes() []*Type {
	return []*Type{
		BaseException, SystemExit, KeyboardInterrupt, GeneratorExit, InterpreterStopped, BaseExceptionGroup, ExceptionClass, ExceptionGroup,
		StopIteration, StopAsyncIteration, ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError,
		AssertionError, AttributeError, BufferError, EOFError, ImportError, ModuleNotFoundError, LookupError, IndexError,
		KeyError, MemoryError, NameError, UnboundLocalError, OSError, BlockingIOError, ChildProcessError, ConnectionError,
		BrokenPipeError, ConnectionAborted, ConnectionRefused, ConnectionReset, FileExistsError, FileNotFoundError,
		InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError,
		ReferenceError, RuntimeError, NotImplementedError, RecursionError, PythonFinalization, InternalError, DeadlockError,
		SyntaxError, IndentationError, TabError, SystemError, TypeError, ValueError, UnicodeError, UnicodeDecodeError,
		UnicodeEncodeError, UnicodeTranslateError, Warning, BytesWarning, DeprecationWarning, EncodingWarning,
		FutureWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, RuntimeWarning, SyntaxWarning,
		UnicodeWarning, UserWarning,
	}
}
