//go:build linux

package socket_test

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"os"
	osexec "os/exec"
	"runtime"
	"testing"
	"time"
)

const (
	idleConnections = 10000
	clientsOf       = "SOCKET_TEST_CLIENTS_OF" // tells the test's process to be the clients of an address
)

func TestMain(m *testing.M) {
	if address := os.Getenv(clientsOf); address != "" {
		if err := clients(address); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// clients connects to the address many times, and wakes each connection when its input ends. A process
// of its own: both ends together are more than a process may have.
func clients(address string) error {
	var conns []net.Conn
	for range idleConnections {
		c, err := net.Dial("tcp", address)
		if err != nil {
			return err
		}
		conns = append(conns, c)
	}
	if _, err := bufio.NewReader(os.Stdin).ReadByte(); err == nil {
		return fmt.Errorf("unexpected input")
	}
	for _, c := range conns {
		if _, err := c.Write([]byte("wake up")); err != nil {
			return err
		}
	}
	for _, c := range conns {
		if err := c.Close(); err != nil {
			return err
		}
	}
	return nil
}

const idleScript = prelude + `
server = socket.create_server(("127.0.0.1", 0), backlog=4096)
woken = []

def wait(conn):
    with conn:
        woken.append(conn.recv(10))

def serve(n):
    global threads
    threads = []
    for i in range(n):
        conn, _ = server.accept()
        t = threading.Thread(target=wait, args=(conn,))
        t.start()
        threads.append(t)

def end():
    for t in threads:
        t.join()
    return len(woken), set(woken) == {b"wake up"}
`

// TestIdleConnections has 10,000 threads wait for as many connections in one process.
func TestIdleConnections(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	limitFiles(t, idleConnections+200)
	in, _ := open(t)
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	m, err := in.Exec(ctx, "idle.py", idleScript)
	if err != nil {
		t.Fatal(err)
	}
	port, err := in.Eval(ctx, m, "server.getsockname()[1]")
	if err != nil {
		t.Fatal(err)
	}
	n, _, _ := port.AsInt()
	cmd := osexec.CommandContext(ctx, os.Args[0])
	cmd.Env = append(os.Environ(), fmt.Sprintf("%s=127.0.0.1:%d", clientsOf, n))
	cmd.Stderr = os.Stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if _, err := in.Call(ctx, m.Get("serve"), idleConnections); err != nil {
		t.Fatal(err)
	}
	blocked(t, in, idleConnections)
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	t.Logf("%d connections after %v; %d threads of the system, %d KB a connection", idleConnections, time.Since(start).Round(time.Millisecond),
		systemThreads(t), (stats.HeapInuse+stats.StackInuse)/idleConnections/1024)
	if n := systemThreads(t); n > 100 {
		t.Errorf("%d threads of the system", n)
	}
	start = time.Now()
	if err := stdin.Close(); err != nil {
		t.Fatal(err)
	}
	v, err := in.Call(ctx, m.Get("end"))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("all awake after %v", time.Since(start).Round(time.Millisecond))
	if got := v.String(); got != "(10000, True)" {
		t.Error(got)
	}
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}
