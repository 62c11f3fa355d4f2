// Package stress has many threads use the same objects: the scripts beside it, and more work than CPython does in time.
package stress

import (
	"bytes"
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/starling-lang/starling/interp"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules"
)

// queueItems passes items through a queue, from 8 producers to 8 consumers, and counts each that comes out.
const queueItems = `
import queue
import threading

def check(make, each):
    q = make()
    seen = []

    def produce(first):
        for n in range(first, first + each):
            q.put(n)

    def consume():
        mine = []
        while (n := q.get()) != END:
            mine.append(n)
        seen.append(mine)

    END = 1 << 40  # the greatest: the last of a PriorityQueue
    producers = [threading.Thread(target=produce, args=(i * each,)) for i in range(8)]
    consumers = [threading.Thread(target=consume) for _ in range(8)]
    for t in producers + consumers:
        t.start()
    for t in producers:
        t.join()
    # The last in is the first out of a LifoQueue: the others come out before the marks go in.
    while not q.empty():
        pause.wait(0.001)
    for _ in consumers:
        q.put(END)
    for t in consumers:
        t.join()
    counts = bytearray(8 * each)
    for mine in seen:
        for n in mine:
            counts[n] += 1
    if counts.count(1) != 8 * each:
        print(make, "lost", counts.count(0), "more than once", 8 * each - counts.count(0) - counts.count(1))
    return sum(map(len, seen))

pause = threading.Event()
`

// TestQueueItems has 1,000,000 items pass through each class of queue, with and without a bound, none lost and none doubled.
func TestQueueItems(t *testing.T) {
	each := 1_000_000 / 8
	if testing.Short() || raceEnabled || object.Torture {
		each = 1000
	}
	for _, make := range []string{
		"queue.Queue", "queue.LifoQueue", "queue.PriorityQueue", "queue.SimpleQueue",
		"lambda: queue.Queue(100)", "lambda: queue.LifoQueue(100)", "lambda: queue.PriorityQueue(100)",
	} {
		t.Run(make, func(t *testing.T) {
			var out bytes.Buffer
			in := interp.New(interp.Options{Modules: modules.All(), Dialect: interp.Python, Stdout: &out, Stderr: &out, DetectDeadlock: true})
			defer in.Close()
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
			defer cancel()
			_, err := in.Exec(ctx, "items.py", []byte(queueItems+fmt.Sprintf("print(check(%s, %d))\n", make, each)))
			require.NoError(t, err)
			require.Equal(t, fmt.Sprintln(8*each), out.String())
		})
	}
}
