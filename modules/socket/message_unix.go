//go:build unix

package socket

import (
	"golang.org/x/sys/unix"
)

func cmsgLen(n int) int { return unix.CmsgLen(n) }

func cmsgSpace(n int) int { return unix.CmsgSpace(n) }

// packAncillary puts ancillary data into the form of the system.
func packAncillary(items []ancillary) ([]byte, error) {
	var out []byte
	for _, x := range items {
		h := unix.Cmsghdr{Level: int32(x.level), Type: int32(x.kind)}
		h.SetLen(unix.CmsgLen(len(x.data)))
		b, err := inMemory(h, nil)
		if err != nil {
			return nil, err
		}
		item := make([]byte, unix.CmsgSpace(len(x.data)))
		copy(item, b)
		copy(item[unix.CmsgLen(0):], x.data)
		out = append(out, item...)
	}
	return out, nil
}

func sendMsg(fd int, buffers [][]byte, control []byte, flags int, to sockaddr) (int, error) {
	return unix.SendmsgBuffers(fd, buffers, control, toSystem(to), flags|unix.MSG_DONTWAIT)
}

func recvMsg(fd int, buffers [][]byte, control []byte, flags int) (m message, err error) {
	n, used, got, from, err := unix.RecvmsgBuffers(fd, buffers, control, flags|unix.MSG_DONTWAIT|closeReceived)
	if err != nil {
		return m, err
	}
	m.n, m.flags = n, got&^closeReceived
	if from != nil {
		m.from = fromSystem(from)
	}
	list, err := unix.ParseSocketControlMessage(control[:used])
	if err != nil {
		return m, err
	}
	for _, x := range list {
		m.items = append(m.items, ancillary{int(x.Header.Level), int(x.Header.Type), x.Data})
	}
	return m, nil
}
