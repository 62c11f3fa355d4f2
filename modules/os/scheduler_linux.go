package os

import (
	"math"
	"os"
	"strconv"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// A script's thread runs now on one thread of the system and now on another. So process 0, which to the system is the calling
// thread, means all threads of the process here.

// resetOnFork is the flag SCHED_RESET_ON_FORK, as the policy has it and as the system's attributes do.
const (
	resetOnFork     = 0x40000000
	attrResetOnFork = 1
)

// schedulerFunctions choose which processes run when.
func schedulerFunctions() []*object.Native {
	return []*object.Native{
		native.Def("sched_get_priority_max(policy)", native.Func1(func(_ *object.Thread, policy int) (int, error) { return priorityLimit(policy, 99) }), `Return the highest priority of a policy.`),
		native.Def("sched_get_priority_min(policy)", native.Func1(func(_ *object.Thread, policy int) (int, error) { return priorityLimit(policy, 1) }), `Return the lowest priority of a policy.`),
		native.Def("sched_getscheduler(pid, /)", native.Func1(func(_ *object.Thread, pid int) (int, error) {
			attr, err := schedule(pid)
			if err != nil {
				return 0, err
			}
			policy := int(attr.Policy)
			if attr.Flags&attrResetOnFork != 0 {
				policy |= resetOnFork
			}
			return policy, nil
		}), `Return the scheduling policy of a process; 0 is this one.`),
		native.Def("sched_getparam(pid, /)", native.Func1(func(th *object.Thread, pid int) (object.Value, error) {
			attr, err := schedule(pid)
			if err != nil {
				return object.Value{}, err
			}
			return object.NewStructSeq(native.Type(th.Runtime, schedParamClass), 1, []object.Value{object.Int(int64(attr.Priority))}), nil
		}), `Return the scheduling parameters of a process; 0 is this one.`),
		native.Def("sched_setscheduler(pid, policy, param, /)", native.Do3(func(th *object.Thread, pid, policy int, param object.Value) error {
			priority, err := schedPriority(th, param)
			if err != nil {
				return err
			}
			return setSchedule(pid, func(attr *unix.SchedAttr) { setPolicy(attr, policy, priority) })
		}), `Set the scheduling policy and parameters of a process; 0 is this one, with all of its threads.`),
		native.Def("sched_setparam(pid, param, /)", native.Do2(func(th *object.Thread, pid int, param object.Value) error {
			priority, err := schedPriority(th, param)
			if err != nil {
				return err
			}
			return setSchedule(pid, func(attr *unix.SchedAttr) { attr.Priority = uint32(priority) })
		}), `Set the scheduling parameters of a process; 0 is this one, with all of its threads.`),
		native.Def("sched_rr_get_interval(pid, /)", native.Func1(func(_ *object.Thread, pid int) (float64, error) {
			var ts unix.Timespec
			if _, _, errno := unix.Syscall(unix.SYS_SCHED_RR_GET_INTERVAL, uintptr(leader(pid)), uintptr(unsafe.Pointer(&ts)), 0); errno != 0 {
				return 0, object.OSErrorFrom(errno, "")
			}
			return float64(ts.Sec) + 1e-9*float64(ts.Nsec), nil
		}), `Return for how many seconds a process of the policy SCHED_RR runs before others of its priority do.`),
	}
}

func schedulerNumbers() map[string]int64 {
	return map[string]int64{
		"SCHED_OTHER": unix.SCHED_NORMAL, "SCHED_FIFO": unix.SCHED_FIFO, "SCHED_RR": unix.SCHED_RR, "SCHED_BATCH": unix.SCHED_BATCH,
		"SCHED_IDLE": unix.SCHED_IDLE, "SCHED_RESET_ON_FORK": resetOnFork,
	}
}

// schedParamClass declares os.sched_param.
func schedParamClass() *native.Class {
	sig := object.NewSignature([]object.Param{{Name: "sched_priority", Kind: object.PositionalOrKeyword, Required: true}})
	return native.NewStructSeq(native.Class{Name: "sched_param", Module: "posix", Qualified: true, Signature: "sched_param(sched_priority)", Doc: "What the scheduler knows of a process: its priority.",
		New: func(th *object.Thread, cls *object.Type, args []object.Value, kw []object.Named) (object.Value, error) {
			if n := len(args) + len(kw); n > 1 {
				return object.Value{}, object.Errorf(object.TypeError, "sched_param() takes at most 1 argument (%d given)", n)
			}
			if len(args)+len(kw) == 0 {
				return object.Value{}, object.Errorf(object.TypeError, "sched_param() missing required argument 'sched_priority' (pos 1)")
			}
			bound := make([]object.Value, 1)
			if err := sig.Bind(th, "sched_param", args, kw, bound); err != nil {
				return object.Value{}, err
			}
			return object.NewStructSeq(cls, 1, bound), nil
		},
	}, []string{"sched_priority"}, nil, false)
}

func schedPriority(th *object.Thread, v object.Value) (int, error) {
	if v.Type() != native.Type(th.Runtime, schedParamClass) {
		return 0, object.Errorf(object.TypeError, "must have a sched_param object")
	}
	t, _ := v.AsTuple()
	n, err := object.IndexInt(th, t.Elems()[0], object.OverflowError)
	if err == nil && (n > math.MaxInt32 || n < math.MinInt32) {
		err = object.Errorf(object.OverflowError, "sched_priority out of range")
	}
	return n, err
}

func priorityLimit(policy, limit int) (int, error) {
	switch policy {
	case unix.SCHED_FIFO, unix.SCHED_RR:
		return limit, nil
	case unix.SCHED_NORMAL, unix.SCHED_BATCH, unix.SCHED_IDLE, unix.SCHED_DEADLINE:
		return 0, nil
	}
	return 0, object.OSErrorFrom(unix.EINVAL, "")
}

// leader is the thread of the system whose settings are those of the process.
func leader(pid int) int {
	if pid == 0 {
		return os.Getpid()
	}
	return pid
}

// eachThread calls f with a process, or with all threads of the system of this one if pid is 0.
func eachThread(pid int, f func(tid int) error) error {
	if pid != 0 {
		return object.OSErrorFrom(f(pid), "")
	}
	threads, err := os.ReadDir("/proc/self/task")
	if err != nil {
		return object.OSErrorFrom(f(0), "") // there is no /proc: the calling thread is all that is known
	}
	for _, d := range threads {
		tid, err := strconv.Atoi(d.Name())
		if err == nil {
			err = f(tid)
		}
		if err != nil && err != unix.ESRCH { // it has ended
			return object.OSErrorFrom(err, "")
		}
	}
	return nil
}

func schedule(pid int) (*unix.SchedAttr, error) {
	attr, err := unix.SchedGetAttr(leader(pid), 0)
	return attr, object.OSErrorFrom(err, "")
}

func setSchedule(pid int, change func(*unix.SchedAttr)) error {
	return eachThread(pid, func(tid int) error {
		attr, err := unix.SchedGetAttr(tid, 0)
		if err != nil {
			return err
		}
		change(attr)
		return unix.SchedSetAttr(tid, attr, 0)
	})
}

func setPolicy(attr *unix.SchedAttr, policy, priority int) {
	attr.Flags &^= attrResetOnFork
	if policy&resetOnFork != 0 {
		attr.Flags |= attrResetOnFork
	}
	attr.Policy, attr.Priority = uint32(policy&^resetOnFork), uint32(priority)
}
