//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/stretchr/testify/require"
)

// terminal is a pseudo-terminal on which the command runs.
type terminal struct {
	t    *testing.T
	cmd  *exec.Cmd
	file *os.File

	mu     sync.Mutex // guards output
	output string     // what expect has not consumed
	came   chan struct{}
}

// startTerminal starts the command in the python dialect, without colours, and with a state folder of its own.
func startTerminal(t *testing.T, env []string, args ...string) *terminal {
	t.Helper()
	cmd := exec.Command("starling", args...)
	cmd.Env = append(os.Environ(), append([]string{"STARLING_DIALECT=python", "NO_COLOR=1", "TERM=xterm", "XDG_STATE_HOME=" + t.TempDir()}, env...)...)
	file, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 40, Cols: 100})
	require.NoError(t, err)
	term := &terminal{t: t, cmd: cmd, file: file, came: make(chan struct{}, 1)}
	read := make(chan struct{})
	go func() {
		defer close(read)
		b := make([]byte, 4096)
		for {
			n, err := file.Read(b)
			term.mu.Lock()
			term.output += string(b[:n])
			term.mu.Unlock()
			select {
			case term.came <- struct{}{}:
			default:
			}
			if err != nil {
				return
			}
		}
	}()
	t.Cleanup(func() {
		if cmd.ProcessState == nil {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
		_ = file.Close()
		<-read
	})
	return term
}

// escapes are the commands to the terminal, which expect leaves out.
var escapes = regexp.MustCompile("\x1b\\[[0-9;?]*[A-Za-z]|\r|\a| \b")

// expect waits until the output matches, and consumes it up to there.
func (term *terminal) expect(pattern string) {
	term.t.Helper()
	term.expectRaw(pattern, func(s string) string { return escapes.ReplaceAllString(s, "") })
}

func (term *terminal) expectRaw(pattern string, clean func(string) string) {
	term.t.Helper()
	re := regexp.MustCompile(pattern)
	late := time.After(20 * time.Second)
	for {
		term.mu.Lock()
		text := clean(term.output)
		if at := re.FindStringIndex(text); at != nil {
			term.output = text[at[1]:]
			term.mu.Unlock()
			return
		}
		term.mu.Unlock()
		select {
		case <-term.came:
		case <-late:
			term.t.Fatalf("no %q in\n%s", pattern, text)
		}
	}
}

func (term *terminal) send(text string) {
	term.t.Helper()
	_, err := term.file.WriteString(text)
	require.NoError(term.t, err)
}

// enter sends a line and waits for what it shows, which ends with the next prompt.
func (term *terminal) enter(line, pattern string) {
	term.t.Helper()
	term.send(line + "\r")
	term.expect(pattern + `>>> $`)
}

// end waits for the end of the command.
func (term *terminal) end(status int) {
	term.t.Helper()
	timer := time.AfterFunc(20*time.Second, func() { _ = term.cmd.Process.Kill() })
	defer timer.Stop()
	_ = term.cmd.Wait() // the status tells
	require.Equal(term.t, status, term.cmd.ProcessState.ExitCode())
}

const (
	ctrlC = "\x03"
	ctrlD = "\x04"
	ctrlR = "\x12"
)

// TestTerminal has a session with all that a user does.
func TestTerminal(t *testing.T) {
	t.Parallel()
	term := startTerminal(t, nil)
	term.expect(`Starling .*\n.*\n>>> $`)
	term.enter("1 + 1", `\n2\n`)
	term.enter("_ * 21", `\n42\n`)
	term.enter("None", `None\n`)
	term.send("def f(x):\r")
	term.expect(`\.\.\. $`)
	term.send("    return x + 1\r")
	term.expect(`\.\.\. $`)
	term.enter("", `\n`)
	term.enter("f(5)", `\n6\n`)
	term.enter("f(5) + 'a'", `(?s)Traceback.*File "<stdin>", line 1, in <module>\n.*\n    ~+\^~+\nTypeError: .*\n`)
	term.enter("import sys; type(sys.last_exc)", `<class 'TypeError'>\n`)
	term.enter("x = = 1", `SyntaxError: invalid syntax\n`)
	term.enter("x = 1 +", `SyntaxError: invalid syntax\n`)
	term.enter("f(:", `SyntaxError: invalid syntax\n`)
	term.enter("__file__", `NameError: name '__file__' is not defined.*\n`)
	for _, line := range []string{"try:", "    1 / 0", "except ZeroDivisionError:", "    print('caught')"} {
		term.send(line + "\r")
		term.expect(`\.\.\. $`)
	}
	term.enter("", `\ncaught\n`)
	term.enter("help", `(?s)help\(x\) tells.*\n`)
	term.enter("help(f)", `f\(x\)\n`)
	term.enter("len?", `(?s)len\(obj, /\)\n.*Return the number of elements.*`)
	term.enter("help('queue.Queue.get')", `(?s)Queue.get\(self, /, block=True, timeout=None\)\n.*`)
	term.enter(".threads", `no threads\n`)
	term.enter(".dialect", `python\n`)
	term.enter(".dialect starlark", `\n`)
	term.enter("'a'", `"a"\n`)
	term.enter(".dialect python", `\n`)
	term.enter(".dialect ruby", `unknown dialect "ruby".*\n`)
	term.enter(".nothing", `unknown command.*\n`)
	term.enter("await (lambda: None)()", `TypeError: .*NoneType.*\n`)
	term.send("async def g(): return 7\r")
	term.expect(`\.\.\. $`)
	term.enter("", `\n`)
	term.enter("await g()", `\n7\n`)
	term.send("sys.ps1 = 'py> '; 3\r")
	term.expect(`\n3\npy> $`)
}

// TestTerminalUnfinishedLine keeps what a statement has printed without a newline.
func TestTerminalUnfinishedLine(t *testing.T) {
	t.Parallel()
	term := startTerminal(t, nil, "-q")
	term.expect(`>>> $`)
	term.send("print('begun', end='')\r")
	term.expectRaw("begun\r\n", func(s string) string { return s })
	term.expect(`>>> $`)
	term.send("name = input('name? ')\r")
	term.expect(`\nname\? $`)
	term.send("me\r")
	term.expect(`^me\n>>> $`)
	term.enter("name", `'me'\n`)
}

func TestTerminalEnds(t *testing.T) {
	for name, c := range map[string]struct {
		text   string
		status int
	}{
		"ctrl-d": {ctrlD, 0}, "exit": {"exit\r", 0}, "quit": {"quit\r", 0}, "call": {"exit(3)\r", 3}, "raise": {"raise SystemExit(4)\r", 4},
		"open block": {"if 1: exit(5)\r\r", 5},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			term := startTerminal(t, nil, "-q")
			term.expect(`>>> $`)
			term.send(c.text)
			term.end(c.status)
		})
	}
}

// TestTerminalInterrupt presses Ctrl-C at the prompt, in a block, and in statements that run or are blocked.
func TestTerminalInterrupt(t *testing.T) {
	t.Parallel()
	term := startTerminal(t, nil, "-q")
	term.expect(`>>> $`)
	term.send("1 + 'abc" + ctrlC)
	term.expect(`\^C\nKeyboardInterrupt\n>>> $`)
	term.send("if 1:\r")
	term.expect(`\.\.\. $`)
	term.send(ctrlC)
	term.expect(`KeyboardInterrupt\n>>> $`)
	for _, s := range []string{
		"if print('go') is None:\r  while True: pass\r\r", "import time; print('go'); time.sleep(60)\r",
		"import threading; l = threading.Lock(); l.acquire(); print('go'); l.acquire()\r", "print('go'); input()\r",
		"import queue; print('go'); queue.Queue().get()\r",
	} {
		term.send(s)
		term.expect(`\n(True\n)?go\n$`)
		term.send(ctrlC) // it waits by then, or is stopped as it begins to
		term.expect(`(?s)Traceback.*KeyboardInterrupt\n>>> $`)
	}
	require.NoError(t, term.cmd.Process.Signal(syscall.SIGINT)) // nothing runs
	time.Sleep(50 * time.Millisecond)                           // there is nothing to see of it
	term.enter("'still here'", `\n'still here'\n`)
	term.send("name = input('name? ')\r")
	term.expect(`\nname\? $`) // not the line that is being typed
	term.send("me\r")
	term.expect(`>>> $`)
	term.enter("name", `\n'me'\n`)
}

// TestTerminalPaste pastes several lines at once.
func TestTerminalPaste(t *testing.T) {
	t.Parallel()
	term := startTerminal(t, nil, "-q")
	term.expect(`>>> $`)
	term.send("def f(x):\r    if x:\r        return 'yes'\r    return 'no'\r\rf(1), f(0)\r")
	term.expect(`\n\('yes', 'no'\)\n>>> $`)
	term.send("\x1b[200~def g(x):\n\ty = '''a\n\n\tb'''\n\n\treturn x, y\nfor i in range(2):\n    print('i', i)\n\nelse:\n    print('else')\ng(1)\x1b[201~\r")
	term.expect(`(?s)i 0\ni 1\n.*else\n.*\(1, 'a\\n\\n\\tb'\)\n>>> $`)
}

// TestTerminalBackground has threads print while a line is edited, and shows what they wait for.
func TestTerminalBackground(t *testing.T) {
	t.Parallel()
	term := startTerminal(t, nil, "-q")
	term.expect(`>>> $`)
	term.enter("import threading, queue", "\n")
	term.enter("q = queue.Queue()", "\n")
	term.send("def work():\r    while (n := q.get()) is not None: print('got', n)\r\r")
	term.expect(`>>> $`)
	term.enter("t = threading.Thread(target=work, name='worker'); t.start()", "\n")
	term.enter(".threads", `\d+ worker: waits for queue.get .*, for .*\n    File "<stdin>", line 2, in work\n`)
	term.enter("threading.Timer(0.3, q.put, ['late']).start()", "\n")
	term.send("'edi")
	term.expect(`got late\n>>> 'edi$`)
	term.enter("ted'", `\n'edited'\n`)
	term.enter("q.put(None); t.join()", "\n")
	printed := filepath.Join(t.TempDir(), "printed")
	term.enter("threading.Timer(0.2, lambda: (print('no newline', end='', flush=True), open('"+printed+"', 'w').close())).start()", "\n")
	require.Eventually(t, func() bool { _, err := os.Stat(printed); return err == nil }, 20*time.Second, time.Millisecond)
	term.send("5\r")
	term.expect(`\nno newline5\n>>> $`)
	term.send(ctrlD)
	term.end(0)
}

// TestTerminalComplete presses Tab.
func TestTerminalComplete(t *testing.T) {
	t.Parallel()
	term := startTerminal(t, nil, "-q")
	term.expect(`>>> $`)
	term.enter("config = {'colour': 1, 'count': 2}", "\n")
	term.enter("conf\t['col\t", "\n1\n")
	term.enter("import thr\t as th", "\n")
	term.enter("th.RL\t().release", `\n<.*release.*>\n`)
	term.send("'abc'.is\t\t")
	term.expect(`(?s)isalnum.*isupper`)
	term.send(ctrlC + ctrlC)
	term.expect(`KeyboardInterrupt\n>>> $`)
	term.send("if 1:\r")
	term.expect(`\.\.\. $`)
	term.send("\t'tab'\r\r")
	term.expect(`\n'tab'\n>>> $`)
}

// TestTerminalHistory finds lines of an earlier session.
func TestTerminalHistory(t *testing.T) {
	t.Parallel()
	state := t.TempDir()
	env := []string{"XDG_STATE_HOME=" + state}
	term := startTerminal(t, env, "-q")
	term.expect(`>>> $`)
	term.enter("'first one'", `\n'first one'\n`)
	term.enter("'second one'", `\n'second one'\n`)
	term.send(ctrlD)
	term.end(0)
	file := filepath.Join(state, "starling", "history")
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, "'first one'\n'second one'\n", string(text))
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	term = startTerminal(t, env, "-q")
	term.expect(`>>> $`)
	term.send("\x1b[A\x1b[A\r") // up, up
	term.expect(`\n'first one'\n>>> $`)
	term.send(ctrlR + "second")
	term.expect(`second`)
	term.send("\r")
	term.expect(`\n'second one'\n>>> $`)

	blocked := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(blocked, nil, 0o600))
	term = startTerminal(t, []string{"XDG_STATE_HOME=" + blocked}, "-q")
	term.expect(`>>> $`)
	term.enter("'works'", `\n'works'\n`)
	term.send("\x1b[A\r")
	term.expect(`\n'works'\n>>> $`)
}

// TestTerminalColours shows colours unless NO_COLOR forbids them.
func TestTerminalColours(t *testing.T) {
	t.Parallel()
	term := startTerminal(t, []string{"NO_COLOR="}, "-q")
	raw := func(s string) string { return s }
	term.expectRaw("\x1b\\[35m>>>\x1b\\[0m ", raw)
	term.send("if 1: 'text'")
	term.expectRaw("\x1b\\[1;34mif\x1b\\[0m \x1b\\[33m1\x1b\\[0m: \x1b\\[32m'text'\x1b\\[0m", raw)
	term.send(ctrlC)
	term.send("1/0\r")
	term.expectRaw("(?s)\x1b\\[1;31m    ~\\^~\x1b\\[0m\r\n\x1b\\[1m\x1b\\[35mZeroDivisionError\x1b\\[0m: \x1b\\[35mdivision by zero\x1b\\[0m", raw)

	script := startTerminal(t, []string{"NO_COLOR="}, "-c", "1/0")
	script.expectRaw("\x1b\\[1;31m    ~\\^~\x1b\\[0m\r\n\x1b\\[1m\x1b\\[35mZeroDivisionError\x1b\\[0m: ", raw)
	hook := startTerminal(t, []string{"NO_COLOR="}, "-c", "import sys\nsys.excepthook = lambda t, v, tb: print('hook:', v)\n1/0")
	hook.expectRaw("hook: division by zero\r\n", raw)

	plain := startTerminal(t, nil, "-q")
	plain.expect(`>>> $`)
	plain.send("1/0\r")
	plain.expectRaw("    ~\\^~\r\nZeroDivisionError: division by zero\r\n", raw)
}

// TestTerminalAfterScript goes on where a script has run.
func TestTerminalAfterScript(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	script := filepath.Join(dir, "script.py")
	require.NoError(t, os.WriteFile(script, []byte("import sys\nx = len(sys.argv)\nprint('ran', sys.stdout.isatty())\nraise SystemExit(2)\n"), 0o666))
	term := startTerminal(t, nil, "-q", "-i", script, "a", "b")
	term.expect(`(?s)ran True\nTraceback.*SystemExit: 2\n>>> $`)
	term.enter("x, __name__", `\n\(3, '__main__'\)\n`)
	term.enter("x.y", `(?s)File "<stdin>", line 1, in <module>\n    x\.y\n.*\n`)
	term.send(ctrlD)
	term.end(0)

	term = startTerminal(t, nil, "-q", "-i", "-c", "y = 5")
	term.expect(`>>> $`)
	term.enter("y", `\n5\n`)
	term.enter(strings.Repeat("1 + ", 60)+"1", `\n61\n`)
}
