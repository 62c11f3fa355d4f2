import io, logging, logging.handlers, os, pickle, queue, socket, sys, tempfile, threading, time
from logging.handlers import *

d = tempfile.mkdtemp()
path = os.path.join(d, "r.log")
def files():
    return {n: open(os.path.join(d, n), encoding="utf-8").read() for n in sorted(os.listdir(d))}
def log(handler, *messages, level=20):
    for m in messages:
        handler.handle(logging.makeLogRecord({"msg": m, "levelno": level, "levelname": logging.getLevelName(level), "name": "n"}))

h = RotatingFileHandler(path, maxBytes=20, backupCount=2)
log(h, "one", "two", "three three three three three", "four", "five", "six", "seven")
print(files(), h.mode, h.maxBytes, h.backupCount)
h.namer = lambda name: name.replace("r.log", "named")
h.rotator = lambda source, dest: (print("rotate", os.path.basename(source), os.path.basename(dest)), os.rename(source, dest))
log(h, "eight eight eight")
h.close()
print(files())
for n in os.listdir(d):
    os.remove(os.path.join(d, n))
h = RotatingFileHandler(path, "w", maxBytes=10, backupCount=0, delay=True)
log(h, "a", "b" * 10, "c")
h.close()
print(files())
h = RotatingFileHandler(path)
log(h, "no limit" * 10)
print(h.shouldRollover(logging.makeLogRecord({"msg": "x"})))
h.close()
os.remove(path)
h = WatchedFileHandler(path)
log(h, "first")
os.rename(path, path + ".old")
log(h, "second", "third")
os.remove(path)
log(h, "fourth")
h.close()
print(files())

target = logging.StreamHandler(io.StringIO())
m = MemoryHandler(3, target=target)
log(m, "1", "2")
print(repr(target.stream.getvalue()), len(m.buffer))
log(m, "3")
print(repr(target.stream.getvalue()), len(m.buffer))
log(m, "4")
log(m, "5", level=40)
print(repr(target.stream.getvalue()))
m.setTarget(None)
log(m, "6")
m.flush()
print(len(m.buffer))
m.setTarget(target)
m.close()
print(repr(target.stream.getvalue()), m.target)
m = MemoryHandler(10, flushLevel=logging.DEBUG + 1, target=target, flushOnClose=False)
log(m, "quiet", level=10)
m.close()
print(target.stream.getvalue().endswith("quiet\n"), len(m.buffer))
b = BufferingHandler(2)
log(b, "1")
print(len(b.buffer), b.capacity, b.shouldFlush(None))
log(b, "2")
print(len(b.buffer))
b.close()

q = queue.Queue()
qh = QueueHandler(q)
qh.setFormatter(logging.Formatter("<%(message)s>"))
logger = logging.getLogger("q")
logger.propagate = False
logger.setLevel(1)
logger.addHandler(qh)
logger.info("hello %s", "you")
try:
    1 / 0
except ZeroDivisionError:
    logger.exception("oops", stack_info=True)
r = q.get()
print(r.msg, r.message, r.args, r.exc_info, r.exc_text, r.stack_info)
r = q.get()
print(r.msg.splitlines()[0], r.exc_info, r.exc_text, r.stack_info, qh.listener)
class Keep(logging.Handler):
    def __init__(self, level=0):
        super().__init__(level)
        self.kept = []
    def emit(self, record):
        self.kept.append(record.getMessage())
k, quiet = Keep(), Keep(logging.ERROR)
q = queue.Queue()
qh.queue = q
ql = QueueListener(q, k, quiet, respect_handler_level=True)
ql.start()
def work(n):
    for i in range(50):
        logger.log(20 if i % 2 else 40, "%d.%d", n, i)
threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for t in threads: t.start()
for t in threads: t.join()
ql.stop()
ql.stop()
print(len(k.kept), len(quiet.kept), [x for x in k.kept if x.startswith("<2.")] == ["<2.%d>" % i for i in range(50)], q.qsize())
ql = QueueListener(queue.SimpleQueue(), k)
ql.start()
ql.queue.put(logging.makeLogRecord({"msg": "simple"}))
ql.stop()
print(k.kept[-1])
full = queue.Queue(1)
qh.queue = full
err, sys.stderr = sys.stderr, io.StringIO()
logger.info("fits")
logger.info("does not")
print("queue.Full" in sys.stderr.getvalue(), sys.stderr.getvalue().splitlines()[-2:])
sys.stderr = err

server = socket.create_server(("127.0.0.1", 0))
sh = SocketHandler("127.0.0.1", server.getsockname()[1])
try:
    raise ValueError("sent")
except ValueError:
    r = logging.makeLogRecord({"msg": "over %s", "args": ("tcp",), "exc_info": sys.exc_info()})
sh.handle(r)
conn, _ = server.accept()
size = int.from_bytes(conn.recv(4), "big")
data = b""
while len(data) < size:
    data += conn.recv(size - len(data))
got = pickle.loads(data)
print(got["msg"], got["args"], got["exc_info"], got["exc_text"].splitlines()[-1], "message" in got)
sh.close()
conn.close()
server.close()
sh = SocketHandler("127.0.0.1", sh.port)
sh.handle(r)
print(sh.sock, sh.retryTime is not None, sh.retryPeriod, sh.retryStart, sh.retryMax, sh.retryFactor)
sh.close()
udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
udp.bind(("127.0.0.1", 0))
dh = DatagramHandler("127.0.0.1", udp.getsockname()[1])
dh.handle(logging.makeLogRecord({"msg": "datagram"}))
print(pickle.loads(udp.recv(10000)[4:])["msg"])
dh.close()
sl = SysLogHandler(udp.getsockname(), facility="local1")
sl.ident = "me: "
sl.handle(logging.makeLogRecord({"msg": "syslog", "levelname": "ERROR"}))
print(udp.recv(1000), sl.encodePriority("mail", "info"), sl.encodePriority(1, 2), sl.mapPriority("INFO"), sl.mapPriority("?"), sl.LOG_LOCAL7)
sl.append_nul = False
sl.handle(logging.makeLogRecord({"msg": "x", "levelname": "DEBUG"}))
print(udp.recv(1000))
sl.close()
udp.close()
u = os.path.join(d, "sock")
unix = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
unix.bind(u)
sl = SysLogHandler(u)
sl.handle(logging.makeLogRecord({"msg": "unix", "levelname": "CRITICAL"}))
print(unix.recv(1000), sl.unixsocket, sl.socktype == socket.SOCK_DGRAM)
sl.close()
unix.close()
os.remove(u)
sm = SMTPHandler(("host", 25), "from@x", "to@x", "subject", ("user", "pw"))
print(sm.mailhost, sm.mailport, sm.username, sm.toaddrs, sm.getSubject(None), sm.timeout)
for args in (("h", "/", "PUT"), ("h", "/", "GET", False, None, 1)):
    try:
        HTTPHandler(*args)
    except ValueError as e:
        print(e)
# expect: {'r.log': 'seven\n', 'r.log.1': 'four\nfive\nsix\n', 'r.log.2': 'three three three three three\n'} a 20 2
# expect: rotate r.log named.1
# expect: {'named.1': 'seven\n', 'r.log': 'eight eight eight\n', 'r.log.1': 'four\nfive\nsix\n', 'r.log.2': 'three three three three three\n'}
# expect: {'r.log': 'a\nbbbbbbbbbb\nc\n'}
# expect: False
# expect: {'r.log': 'fourth\n', 'r.log.old': 'first\n'}
# expect: '' 2
# expect: '1\n2\n3\n' 0
# expect: '1\n2\n3\n4\n5\n'
# expect: 1
# expect: '1\n2\n3\n4\n5\n6\n' None
# expect: False 1
# expect: 1 2 False
# expect: 0
# expect: <hello you> <hello you> None None None None
# expect: <oops> None None None None
# expect: 200 100 True 0
# expect: simple
# expect: True ["Message: 'does not'", 'Arguments: ()']
# expect: over tcp None None ValueError: sent False
# expect: None True 1.0 1.0 30.0 2.0
# expect: datagram
# expect: b'<139>me: syslog\x00' 22 10 info warning 23
# expect: b'<143>me: x'
# expect: b'<10>unix\x00' True True
# expect: host 25 user ['to@x'] subject 5.0
# expect: method must be GET or POST
# expect: context parameter only makes sense with secure=True
