package os

import (
	"math"

	"golang.org/x/sys/unix"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
	"github.com/starling-lang/starling/modules/internal/fileno"
)

// configFunctions tell the limits and options of the system and of file systems.
func configFunctions() []*object.Native {
	return []*object.Native{
		native.Def("sysconf(name, /)", native.Func1(sysConf), `Return a limit or option of the system: a name of sysconf_names, or its number; -1 if there is none.`),
		native.Def("confstr(name, /)", native.Func1(confStr), `Return a text about the system: a name of confstr_names, or its number; None if there is none.`),
		native.Def("pathconf(path, name)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			t, err := toTarget(th, a[0], object.Value{}, "pathconf", "path", orDescriptor)
			if err != nil {
				return object.Value{}, err
			}
			return pathConf(th, t, a[1])
		}), `Return a limit or option of a file: a name of pathconf_names, or its number; -1 if there is none.`),
		native.Def("fpathconf(fd, name, /)", native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
			fd, err := fileno.Of(th, a[0])
			if err != nil {
				return object.Value{}, err
			}
			v, err := pathConf(th, target{fd: fd}, a[1])
			return v, err
		}), `Return a limit or option of an open file: a name of pathconf_names, or its number; -1 if there is none.`),
	}
}

// configNumber converts a name, one of count that at returns with their numbers, or a number.
func configNumber(th *object.Thread, v object.Value, count int, at func(i int) (string, int)) (int, error) {
	if s, ok := v.AsStr(); ok {
		for i := range count {
			if name, n := at(i); name == s {
				return n, nil
			}
		}
		return 0, object.Errorf(object.ValueError, "unrecognized configuration name")
	}
	if !isIndex(v) {
		return 0, object.Errorf(object.TypeError, "configuration names must be strings or integers")
	}
	n, err := object.IndexInt(th, v, object.OverflowError)
	if err == nil && (n > math.MaxInt32 || n < math.MinInt32) {
		err = object.Errorf(object.OverflowError, "Python int too large to convert to C int")
	}
	return n, err
}

func sysConf(th *object.Thread, v object.Value) (int64, error) {
	all := settings()
	number, err := configNumber(th, v, len(all), func(i int) (string, int) { return all[i].name, all[i].number })
	if err != nil {
		return 0, err
	}
	for _, s := range all {
		switch {
		case s.number != number:
		case s.value == computed:
			return computedSetting(s.name), nil
		case s.value != invalid:
			return s.value, nil
		}
	}
	return 0, object.OSErrorFrom(unix.EINVAL, "")
}

func confStr(th *object.Thread, v object.Value) (object.Value, error) {
	all := systemStrings()
	number, err := configNumber(th, v, len(all), func(i int) (string, int) { return all[i].name, all[i].number })
	if err != nil {
		return object.Value{}, err
	}
	for _, s := range all {
		if s.number != number {
			continue
		}
		if s.value == nil {
			return object.None, nil
		}
		return object.Str(*s.value), nil
	}
	return object.Value{}, object.OSErrorFrom(unix.EINVAL, "")
}

func pathConf(th *object.Thread, t target, v object.Value) (object.Value, error) {
	all := pathSettings()
	number, err := configNumber(th, v, len(all), func(i int) (string, int) { return all[i].name, all[i].number })
	if err != nil {
		return object.Value{}, err
	}
	var fs unix.Statfs_t
	var st unix.Stat_t
	if t.given.IsSet() && !t.isFD() {
		if err = unix.Statfs(t.s, &fs); err == nil {
			err = unix.Stat(t.s, &st)
		}
	} else if err = unix.Fstatfs(t.fd, &fs); err == nil {
		err = unix.Fstat(t.fd, &st)
	}
	if err != nil && t.given.IsSet() {
		return object.Value{}, t.fail(err)
	}
	if err != nil {
		return object.Value{}, object.OSErrorFrom(err, "")
	}
	n, ok := pathSetting(number, &fs, &st)
	if !ok {
		return object.Value{}, object.OSErrorFrom(unix.EINVAL, "")
	}
	return object.Int(n), nil
}

// pathSetting is a limit or option of a file: figures of the kernel and of its file systems.
func pathSetting(number int, fs *unix.Statfs_t, st *unix.Stat_t) (n int64, known bool) {
	switch number {
	case 0: // PC_LINK_MAX
		return linkMax(int64(fs.Type)), true
	case 1, 2: // PC_MAX_CANON, PC_MAX_INPUT
		return 255, true
	case 3: // PC_NAME_MAX
		return int64(fs.Namelen), true
	case 4, 5: // PC_PATH_MAX, PC_PIPE_BUF
		return 4096, true
	case 6, 7: // PC_CHOWN_RESTRICTED, PC_NO_TRUNC
		return 1, true
	case 8: // PC_VDISABLE
		return 0, true
	case 10: // PC_ASYNC_IO
		if t := st.Mode & unix.S_IFMT; t == unix.S_IFREG || t == unix.S_IFBLK {
			return 1, true
		}
		return undefined, true
	case 13: // PC_FILESIZEBITS
		return fileSizeBits(int64(fs.Type)), true
	case 16: // PC_REC_MIN_XFER_SIZE
		return int64(fs.Bsize), true
	case 17, 18: // PC_REC_XFER_ALIGN, PC_ALLOC_SIZE_MIN
		return int64(fs.Frsize), true
	case 9, 11, 12, 14, 15, 19: // PC_SYNC_IO, PC_PRIO_IO, PC_SOCK_MAXBUF, PC_REC_INCR_XFER_SIZE, PC_REC_MAX_XFER_SIZE, PC_SYMLINK_MAX
		return undefined, true
	}
	return 0, false
}

// linkMax is how many names a file can have.
func linkMax(fileSystem int64) int64 {
	switch fileSystem {
	case unix.EXT4_SUPER_MAGIC: // of ext2 and ext3 as well
		return 65000
	case unix.F2FS_SUPER_MAGIC:
		return 32000
	case unix.XFS_SUPER_MAGIC:
		return math.MaxInt32
	case unix.REISERFS_SUPER_MAGIC:
		return 64535
	case unix.MINIX_SUPER_MAGIC, unix.MINIX_SUPER_MAGIC2:
		return 250
	}
	return 127
}

// fileSizeBits is how many bits the size of a file needs.
func fileSizeBits(fileSystem int64) int64 {
	switch fileSystem {
	case unix.EXT4_SUPER_MAGIC, unix.F2FS_SUPER_MAGIC, unix.XFS_SUPER_MAGIC, unix.REISERFS_SUPER_MAGIC, unix.BTRFS_SUPER_MAGIC:
		return 64
	}
	return 32
}

// configNames makes the dicts sysconf_names, confstr_names and pathconf_names.
func configNames(l *native.Loader) error {
	set := func(name string, count int, at func(i int) (string, int)) error {
		d := object.NewDict(count)
		for i := range count {
			key, n := at(i)
			if err := d.Set(l.Thread, object.Str(key), object.Int(int64(n))); err != nil {
				return err
			}
		}
		l.Set(name, d.Value())
		return nil
	}
	limits, texts, options := settings(), systemStrings(), pathSettings()
	err := set("sysconf_names", len(limits), func(i int) (string, int) { return limits[i].name, limits[i].number })
	if err == nil {
		err = set("confstr_names", len(texts), func(i int) (string, int) { return texts[i].name, texts[i].number })
	}
	if err == nil {
		err = set("pathconf_names", len(options), func(i int) (string, int) { return options[i].name, options[i].number })
	}
	return err
}
