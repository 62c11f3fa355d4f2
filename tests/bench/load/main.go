// Command load keeps the connections of an echo server busy, so that a benchmark measures the server and not a
// client in the language: load ADDRESS CONNECTIONS REQUESTS opens the connections, has a request on the way on each
// of them at any time, and prints how many bytes came back in how many seconds once there were REQUESTS answers.
package main

import (
	"fmt"
	"net"
	"os"
	"strconv"
	"syscall"
	"time"
	"unsafe"
)

// message is a request.
var message = []byte("a message of thirty-two bytes...")

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 3 {
		return fmt.Errorf("usage: load ADDRESS CONNECTIONS REQUESTS")
	}
	connections, err := strconv.Atoi(args[1])
	if err != nil {
		return err
	}
	requests, err := strconv.Atoi(args[2])
	if err != nil {
		return err
	}
	fds, err := open(args[0], connections)
	if err != nil {
		return err
	}
	start := time.Now()
	total, err := exchange(fds, requests)
	if err != nil {
		return err
	}
	fmt.Println(total, time.Since(start).Seconds())
	return nil
}

// open makes the connections. The first answer on each of them is waited for, so that the server has accepted it
// before the next one: its queue does not overflow.
func open(address string, n int) ([]int, error) {
	fds := make([]int, n)
	for i := range fds {
		network := "tcp"
		if address[0] == '/' {
			network = "unix"
		}
		conn, err := net.Dial(network, address)
		if err != nil {
			return nil, err
		}
		file, err := conn.(interface{ File() (*os.File, error) }).File()
		if err != nil {
			return nil, err
		}
		if err := conn.Close(); err != nil {
			return nil, err
		}
		if fds[i], err = syscall.Dup(int(file.Fd())); err != nil { // Fd makes it blocking
			return nil, err
		}
		if err := file.Close(); err != nil {
			return nil, err
		}
		if _, err := echo(fds[i]); err != nil {
			return nil, err
		}
	}
	return fds, nil
}

// echo sends a request and waits for the answer.
func echo(fd int) (int, error) {
	if err := send(fd); err != nil {
		return 0, err
	}
	return receive(fd, make([]byte, len(message)))
}

func raw(call uintptr, fd int, b []byte) (int, error) {
	n, _, errno := syscall.RawSyscall(call, uintptr(fd), uintptr(unsafe.Pointer(&b[0])), uintptr(len(b)))
	if errno != 0 {
		return 0, errno
	}
	return int(n), nil
}

func send(fd int) error {
	n, err := raw(syscall.SYS_WRITE, fd, message)
	if err == nil && n < len(message) {
		err = fmt.Errorf("sent %d bytes of %d", n, len(message))
	}
	return err
}

// receive takes a whole answer.
func receive(fd int, b []byte) (int, error) {
	for got := 0; got < len(message); {
		n, err := raw(syscall.SYS_READ, fd, b[got:])
		if err != nil || n == 0 {
			return got, fmt.Errorf("no answer: %v", err)
		}
		got += n
	}
	return len(message), nil
}

// exchange has a request on the way on each connection until there were so many answers, and returns their bytes.
func exchange(fds []int, requests int) (total int, err error) {
	ep, err := syscall.EpollCreate1(0)
	if err != nil {
		return 0, err
	}
	for _, fd := range fds {
		if err := syscall.EpollCtl(ep, syscall.EPOLL_CTL_ADD, fd, &syscall.EpollEvent{Events: syscall.EPOLLIN, Fd: int32(fd)}); err != nil {
			return 0, err
		}
		if err := send(fd); err != nil {
			return 0, err
		}
	}
	sent, events, b := len(fds), make([]syscall.EpollEvent, len(fds)), make([]byte, len(message))
	for done := 0; done < requests; {
		r, _, errno := syscall.RawSyscall6(syscall.SYS_EPOLL_WAIT, uintptr(ep), uintptr(unsafe.Pointer(&events[0])), uintptr(len(events)), ^uintptr(0), 0, 0)
		n := int(r)
		if errno == syscall.EINTR {
			continue
		}
		if errno != 0 {
			return 0, err
		}
		for _, ev := range events[:max(n, 0)] {
			got, err := receive(int(ev.Fd), b)
			if err != nil {
				return 0, err
			}
			total += got
			if done++; sent < requests {
				sent++
				if err := send(int(ev.Fd)); err != nil {
					return 0, err
				}
			}
		}
	}
	return total, nil
}
