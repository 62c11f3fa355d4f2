package main

import (
	"fmt"
	"io"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
)

const cacheLine = 64

// maxBlock bounds the search for the start of a dispatch block before its indirect jump, in bytes.
const maxBlock = 256

// An instruction is one line of go tool objdump.
type instruction struct {
	addr   uint64
	size   uint64
	text   string
	target uint64 // of a direct jump, else 0
}

// A dispatchBlock is the code from the loop's head to the jump through the table of opcodes.
type dispatchBlock struct {
	function  string
	head, end uint64 // addresses of the first instruction and after the jump
	entries   int    // direct jumps to the head
}

// straddles reports whether the block lies in more than one cache line.
func (b dispatchBlock) straddles() bool { return b.head/cacheLine != (b.end-1)/cacheLine }

// reportAlignment prints the place of every dispatch block in the functions that match fn. A block across a
// line's boundary makes the whole VM slower, and any edit may move it.
func reportAlignment(w io.Writer, binary, fn string) {
	fmt.Fprintf(w, "\nAlignment of dispatch blocks in %s\n\n", fn)
	out, err := exec.Command("go", "tool", "objdump", "-s", fn, binary).Output()
	if err != nil {
		fmt.Fprintln(w, "  go tool objdump:", err)
		return
	}
	blocks := dispatchBlocks(string(out))
	if len(blocks) == 0 {
		fmt.Fprintln(w, "  no jump table found")
	}
	for _, b := range blocks {
		verdict := "within one line"
		if b.straddles() {
			verdict = "STRADDLES a 64-byte line"
		}
		fmt.Fprintf(w, "  %s: %d bytes at %#x (offset %d in its line), %d jumps to it: %s\n",
			b.function, b.end-b.head, b.head, b.head%cacheLine, b.entries, verdict)
	}
}

var (
	instructionLine = regexp.MustCompile(`^\s+\S+:\d+\s+0x([0-9a-f]+)\s+([0-9a-f]+)\s+(.*\S)`)
	directJump      = regexp.MustCompile(`^J\w+ 0x([0-9a-f]+)$`)
	indirectJump    = regexp.MustCompile(`^JMP \d*\(\w+\)(\(\w+\*8\))?$`)
)

// dispatchBlocks finds, in the listing of one or more functions, the indirect jumps and for each the loop head:
// the most often jumped-to address shortly before it.
func dispatchBlocks(listing string) []dispatchBlock {
	var blocks []dispatchBlock
	var function string
	var body []instruction
	for line := range strings.Lines(listing) {
		if name, ok := strings.CutPrefix(line, "TEXT "); ok {
			blocks = append(blocks, blocksOf(function, body)...)
			function, _, _ = strings.Cut(name, "(SB)")
			body = nil
		} else if m := instructionLine.FindStringSubmatch(line); m != nil {
			body = append(body, parseInstruction(m[1], m[2], m[3]))
		}
	}
	return append(blocks, blocksOf(function, body)...)
}

func parseInstruction(addr, code, text string) instruction {
	// The regular expressions admit hexadecimal digits only; an address too large for 64 bits becomes the largest.
	in := instruction{text: text, size: uint64(len(code) / 2)}
	in.addr, _ = strconv.ParseUint(addr, 16, 64)
	if m := directJump.FindStringSubmatch(in.text); m != nil {
		in.target, _ = strconv.ParseUint(m[1], 16, 64)
	}
	return in
}

func blocksOf(function string, body []instruction) []dispatchBlock {
	entries := map[uint64]int{}
	for _, in := range body {
		if in.target != 0 {
			entries[in.target]++
		}
	}
	var blocks []dispatchBlock
	for i, in := range body {
		if !indirectJump.MatchString(in.text) {
			continue
		}
		block := dispatchBlock{function: function, head: in.addr, end: in.addr + in.size}
		for j := i; j >= 0 && in.addr-body[j].addr <= maxBlock; j-- {
			if n := entries[body[j].addr]; n > block.entries {
				block.head, block.entries = body[j].addr, n
			}
		}
		if block.entries > 1 {
			blocks = append(blocks, block)
		}
	}
	return blocks
}
