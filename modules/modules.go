// Package modules lists the native modules that scripts can import: a host
// passes All, Pure, or a list of its own to interp.Options.
package modules

import (
	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/modules/abc"
	"github.com/starling-lang/starling/modules/argparse"
	"github.com/starling-lang/starling/modules/array"
	"github.com/starling-lang/starling/modules/atexit"
	"github.com/starling-lang/starling/modules/base64"
	"github.com/starling-lang/starling/modules/binascii"
	"github.com/starling-lang/starling/modules/bisect"
	"github.com/starling-lang/starling/modules/collections"
	collectionsabc "github.com/starling-lang/starling/modules/collections/abc"
	"github.com/starling-lang/starling/modules/concurrent"
	"github.com/starling-lang/starling/modules/concurrent/futures"
	"github.com/starling-lang/starling/modules/contextlib"
	"github.com/starling-lang/starling/modules/contextvars"
	"github.com/starling-lang/starling/modules/copy"
	"github.com/starling-lang/starling/modules/copyreg"
	"github.com/starling-lang/starling/modules/dataclasses"
	"github.com/starling-lang/starling/modules/datetime"
	"github.com/starling-lang/starling/modules/difflib"
	dummythreading "github.com/starling-lang/starling/modules/dummy_threading"
	"github.com/starling-lang/starling/modules/enum"
	"github.com/starling-lang/starling/modules/errno"
	"github.com/starling-lang/starling/modules/faulthandler"
	"github.com/starling-lang/starling/modules/fcntl"
	"github.com/starling-lang/starling/modules/fnmatch"
	"github.com/starling-lang/starling/modules/fractions"
	"github.com/starling-lang/starling/modules/functools"
	"github.com/starling-lang/starling/modules/gc"
	"github.com/starling-lang/starling/modules/getpass"
	"github.com/starling-lang/starling/modules/glob"
	"github.com/starling-lang/starling/modules/hashlib"
	"github.com/starling-lang/starling/modules/heapq"
	"github.com/starling-lang/starling/modules/hmac"
	"github.com/starling-lang/starling/modules/http"
	httpclient "github.com/starling-lang/starling/modules/http/client"
	httpserver "github.com/starling-lang/starling/modules/http/server"
	"github.com/starling-lang/starling/modules/inspect"
	"github.com/starling-lang/starling/modules/io"
	"github.com/starling-lang/starling/modules/itertools"
	"github.com/starling-lang/starling/modules/json"
	"github.com/starling-lang/starling/modules/keyword"
	"github.com/starling-lang/starling/modules/linecache"
	"github.com/starling-lang/starling/modules/logging"
	loggingconfig "github.com/starling-lang/starling/modules/logging/config"
	logginghandlers "github.com/starling-lang/starling/modules/logging/handlers"
	"github.com/starling-lang/starling/modules/math"
	"github.com/starling-lang/starling/modules/multiprocessing"
	mpconnection "github.com/starling-lang/starling/modules/multiprocessing/connection"
	mpcontext "github.com/starling-lang/starling/modules/multiprocessing/context"
	mpdummy "github.com/starling-lang/starling/modules/multiprocessing/dummy"
	mpdummyconnection "github.com/starling-lang/starling/modules/multiprocessing/dummy/connection"
	mppool "github.com/starling-lang/starling/modules/multiprocessing/pool"
	mpprocess "github.com/starling-lang/starling/modules/multiprocessing/process"
	mpqueues "github.com/starling-lang/starling/modules/multiprocessing/queues"
	mpreduction "github.com/starling-lang/starling/modules/multiprocessing/reduction"
	mpsharer "github.com/starling-lang/starling/modules/multiprocessing/resource_sharer"
	mpsharedctypes "github.com/starling-lang/starling/modules/multiprocessing/sharedctypes"
	mpspawn "github.com/starling-lang/starling/modules/multiprocessing/spawn"
	mpsynchronize "github.com/starling-lang/starling/modules/multiprocessing/synchronize"
	mputil "github.com/starling-lang/starling/modules/multiprocessing/util"
	"github.com/starling-lang/starling/modules/numbers"
	"github.com/starling-lang/starling/modules/operator"
	"github.com/starling-lang/starling/modules/os"
	ospath "github.com/starling-lang/starling/modules/os/path"
	"github.com/starling-lang/starling/modules/pathlib"
	"github.com/starling-lang/starling/modules/pickle"
	"github.com/starling-lang/starling/modules/platform"
	"github.com/starling-lang/starling/modules/pprint"
	"github.com/starling-lang/starling/modules/queue"
	"github.com/starling-lang/starling/modules/random"
	"github.com/starling-lang/starling/modules/re"
	"github.com/starling-lang/starling/modules/sched"
	"github.com/starling-lang/starling/modules/secrets"
	selects "github.com/starling-lang/starling/modules/select"
	"github.com/starling-lang/starling/modules/selectors"
	"github.com/starling-lang/starling/modules/shlex"
	"github.com/starling-lang/starling/modules/shutil"
	"github.com/starling-lang/starling/modules/signal"
	"github.com/starling-lang/starling/modules/socket"
	"github.com/starling-lang/starling/modules/socketserver"
	"github.com/starling-lang/starling/modules/statistics"
	stringparts "github.com/starling-lang/starling/modules/string"
	structs "github.com/starling-lang/starling/modules/struct"
	"github.com/starling-lang/starling/modules/subprocess"
	"github.com/starling-lang/starling/modules/sys"
	"github.com/starling-lang/starling/modules/tempfile"
	"github.com/starling-lang/starling/modules/textwrap"
	"github.com/starling-lang/starling/modules/threading"
	"github.com/starling-lang/starling/modules/time"
	"github.com/starling-lang/starling/modules/timeit"
	"github.com/starling-lang/starling/modules/traceback"
	"github.com/starling-lang/starling/modules/types"
	"github.com/starling-lang/starling/modules/typing"
	"github.com/starling-lang/starling/modules/unittest"
	unittestmock "github.com/starling-lang/starling/modules/unittest/mock"
	"github.com/starling-lang/starling/modules/urllib"
	urlliberror "github.com/starling-lang/starling/modules/urllib/error"
	urllibparse "github.com/starling-lang/starling/modules/urllib/parse"
	urllibrequest "github.com/starling-lang/starling/modules/urllib/request"
	urllibresponse "github.com/starling-lang/starling/modules/urllib/response"
	"github.com/starling-lang/starling/modules/uuid"
	"github.com/starling-lang/starling/modules/warnings"
	"github.com/starling-lang/starling/modules/weakref"
	"github.com/starling-lang/starling/modules/zlib"
)

// All returns every module.
func All() []native.ModuleEntry {
	return append(Pure(), []native.ModuleEntry{
		{Name: "argparse", Declare: argparse.Module},
		{Name: "contextlib", Declare: contextlib.Module},
		{Name: "concurrent", Declare: concurrent.Module},
		{Name: "concurrent.futures", Declare: futures.Module},
		{Name: "concurrent.futures._base", Declare: futures.BaseModule},
		{Name: "concurrent.futures.interpreter", Declare: futures.InterpreterModule},
		{Name: "concurrent.futures.process", Declare: futures.ProcessModule},
		{Name: "concurrent.futures.thread", Declare: futures.ThreadModule},
		{Name: "datetime", Declare: datetime.Module},
		{Name: "uuid", Declare: uuid.Module},
		{Name: "secrets", Declare: secrets.Module},
		{Name: "atexit", Declare: atexit.Module},
		{Name: "gc", Declare: gc.Module},
		{Name: "getpass", Declare: getpass.Module},
		{Name: "pathlib", Declare: pathlib.Module},
		{Name: "platform", Declare: platform.Module},
		{Name: "statistics", Declare: statistics.Module},
		{Name: "timeit", Declare: timeit.Module},
		{Name: "weakref", Declare: weakref.Module},
		{Name: "faulthandler", Declare: faulthandler.Module},
		{Name: "_dummy_thread", Declare: dummythreading.LowLevelModule},
		{Name: "dummy_threading", Declare: dummythreading.Module},
		{Name: "fcntl", Declare: fcntl.Module},
		{Name: "http.client", Declare: httpclient.Module},
		{Name: "http.server", Declare: httpserver.Module},
		{Name: "inspect", Declare: inspect.Module},
		{Name: "_io", Declare: io.LowLevelModule},
		{Name: "io", Declare: io.Module},
		{Name: "os", Declare: os.Module},
		{Name: "os.path", Declare: ospath.Module},
		{Name: "posixpath", Declare: ospath.PosixModule},
		{Name: "fnmatch", Declare: fnmatch.Module},
		{Name: "glob", Declare: glob.Module},
		{Name: "linecache", Declare: linecache.Module},
		{Name: "logging", Declare: logging.Module},
		{Name: "logging.config", Declare: loggingconfig.Module},
		{Name: "logging.handlers", Declare: logginghandlers.Module},
		{Name: "_multiprocessing", Declare: multiprocessing.LowLevelModule},
		{Name: "multiprocessing", Declare: multiprocessing.Module},
		{Name: "multiprocessing.dummy", Declare: mpdummy.Module},
		{Name: "multiprocessing.dummy.connection", Declare: mpdummyconnection.Module},
		{Name: "multiprocessing.pool", Declare: mppool.Module},
		{Name: "multiprocessing.queues", Declare: mpqueues.Module},
		{Name: "multiprocessing.sharedctypes", Declare: mpsharedctypes.Module},
		{Name: "multiprocessing.synchronize", Declare: mpsynchronize.Module},
		{Name: "multiprocessing.connection", Declare: mpconnection.Module},
		{Name: "multiprocessing.context", Declare: mpcontext.Module},
		{Name: "multiprocessing.process", Declare: mpprocess.Module},
		{Name: "multiprocessing.reduction", Declare: mpreduction.Module},
		{Name: "multiprocessing.resource_sharer", Declare: mpsharer.Module},
		{Name: "multiprocessing.spawn", Declare: mpspawn.Module},
		{Name: "multiprocessing.util", Declare: mputil.Module},
		{Name: "queue", Declare: queue.Module},
		{Name: "sched", Declare: sched.Module},
		{Name: "shutil", Declare: shutil.Module},
		{Name: "signal", Declare: signal.Module},
		{Name: "subprocess", Declare: subprocess.Module},
		{Name: "_thread", Declare: threading.LowLevelModule},
		{Name: "select", Declare: selects.Module},
		{Name: "selectors", Declare: selectors.Module},
		{Name: "socket", Declare: socket.Module},
		{Name: "socketserver", Declare: socketserver.Module},
		{Name: "threading", Declare: threading.Module},
		{Name: "time", Declare: time.Module},
		{Name: "tempfile", Declare: tempfile.Module},
		{Name: "_traceback", Declare: traceback.LowLevelModule},
		{Name: "traceback", Declare: traceback.Module},
		{Name: "shlex", Declare: shlex.Module},
		{Name: "typing", Declare: typing.Module},
		{Name: "unittest.mock", Declare: unittestmock.Module},
		{Name: "urllib", Declare: urllib.Module},
		{Name: "urllib.error", Declare: urlliberror.Module},
		{Name: "urllib.parse", Declare: urllibparse.Module},
		{Name: "urllib.request", Declare: urllibrequest.Module},
		{Name: "urllib.response", Declare: urllibresponse.Module},
		{Name: "unittest", Declare: unittest.Module},
		{Name: "unittest._log", Declare: unittest.LogModule},
		{Name: "unittest.async_case", Declare: unittest.AsyncCaseModule},
		{Name: "unittest.case", Declare: unittest.CaseModule},
		{Name: "unittest.loader", Declare: unittest.LoaderModule},
		{Name: "unittest.main", Declare: unittest.MainModule},
		{Name: "unittest.result", Declare: unittest.ResultModule},
		{Name: "unittest.runner", Declare: unittest.RunnerModule},
		{Name: "unittest.signals", Declare: unittest.SignalsModule},
		{Name: "unittest.suite", Declare: unittest.SuiteModule},
		{Name: "unittest.util", Declare: unittest.UtilModule},
		{Name: "warnings", Declare: warnings.Module},
	}...)
}

// Pure returns the modules that reach nothing outside of the interpreter: no
// files, no processes, no clock, no network.
func Pure() []native.ModuleEntry {
	return []native.ModuleEntry{
		{Name: "abc", Declare: abc.Module},
		{Name: "bisect", Declare: bisect.Module},
		{Name: "collections", Declare: collections.Module},
		{Name: "collections.abc", Declare: collectionsabc.Module},
		{Name: "contextvars", Declare: contextvars.Module},
		{Name: "_codecs", Declare: pickle.CodecsModule},
		{Name: "copy", Declare: copy.Module},
		{Name: "_dataclasses", Declare: dataclasses.LowLevelModule},
		{Name: "dataclasses", Declare: dataclasses.Module},
		{Name: "difflib", Declare: difflib.Module},
		{Name: "enum", Declare: enum.Module},
		{Name: "copyreg", Declare: copyreg.Module},
		{Name: "fractions", Declare: fractions.Module},
		{Name: "functools", Declare: functools.Module},
		{Name: "heapq", Declare: heapq.Module},
		{Name: "http", Declare: http.Module},
		{Name: "itertools", Declare: itertools.Module},
		{Name: "json", Declare: json.Module},
		{Name: "keyword", Declare: keyword.Module},
		{Name: "math", Declare: math.Module},
		{Name: "numbers", Declare: numbers.Module},
		{Name: "operator", Declare: operator.Module},
		{Name: "_pickle", Declare: pickle.LowLevelModule},
		{Name: "pickle", Declare: pickle.Module},
		{Name: "pprint", Declare: pprint.Module},
		{Name: "random", Declare: random.Module},
		{Name: "re", Declare: re.Module},
		{Name: "zlib", Declare: zlib.Module},
		{Name: "hmac", Declare: hmac.Module},
		{Name: "hashlib", Declare: hashlib.Module},
		{Name: "base64", Declare: base64.Module},
		{Name: "binascii", Declare: binascii.Module},
		{Name: "errno", Declare: errno.Module},
		{Name: "array", Declare: array.Module},
		{Name: "struct", Declare: structs.Module},
		{Name: "_string", Declare: stringparts.LowLevelModule},
		{Name: "string", Declare: stringparts.Module},
		{Name: "sys", Declare: sys.Module},
		{Name: "textwrap", Declare: textwrap.Module},
		{Name: "types", Declare: types.Module},
	}
}
