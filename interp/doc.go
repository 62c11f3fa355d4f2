// Package interp embeds the Starling interpreter in a Go program.
//
//	in := interp.New(interp.Options{Modules: modules.All()})
//	defer in.Close()
//
//	m, err := in.Exec(ctx, "hello.star", "def double(x): return 2 * x")
//	if err != nil {
//		log.Fatal(err) // *interp.Error: a traceback
//	}
//	v, err := in.Call(ctx, m.Get("double"), 21)
//	fmt.Println(v) // 42
//
// The zero Options sees only the language: no files, no processes, no clock, no
// network. What a script can reach is what the host lists.
//
// Go values go in through Options.Globals and the arguments of Call: see Interp.ToValue for what they become, Bind for structs
// and maps that scripts change, and package native for functions with signatures and for classes. ToGo brings values back. Limits on steps,
// threads, memory and output are fields of Options; the time that a call takes is bounded by its context.
//
// What ends a script that runs comes back as an [*Error]: an exception, a limit, the end of the call's context. errors.Is
// finds behind it the host's own error that a native function returned, [ErrSteps], [ErrMemory], [ErrOutput], [ErrClosed], or the
// cause of the context's end. An error that is no *Error says that nothing ran: the interpreter is closed
// ([ErrClosed]) or has exceeded its MaxOutput, a file can't be read, or a Go value has no counterpart.
//
// All methods of an Interp are safe for concurrent use: host calls from several
// goroutines run in parallel, as the script's own threads do.
package interp
