//go:build unix

package os

import (
	"os/user"
	"strconv"
	"syscall"

	"github.com/starling-lang/starling/interp/native"
	"github.com/starling-lang/starling/interp/object"
)

// maxGroups is how many groups a process may be in besides its own (NGROUPS_MAX).
const maxGroups = 65536

// identityFunctions change the user and groups of the process: of all of its threads.
func identityFunctions() []*object.Native {
	return []*object.Native{
		setID("setuid(uid, /)", `Set the user of the process.`, syscall.Setuid),
		setID("setgid(gid, /)", `Set the group of the process.`, syscall.Setgid),
		setID("seteuid(euid, /)", `Set the effective user of the process.`, setEffectiveUser),
		setID("setegid(egid, /)", `Set the effective group of the process.`, setEffectiveGroup),
		setIDs("setreuid(ruid, euid, /)", `Set the real and the effective user of the process; -1 leaves one as it is.`, func(n []int) error { return syscall.Setreuid(n[0], n[1]) }),
		setIDs("setregid(rgid, egid, /)", `Set the real and the effective group of the process; -1 leaves one as it is.`, func(n []int) error { return syscall.Setregid(n[0], n[1]) }),
		native.Def("setgroups(groups, /)", native.Do1(setGroups), `Set the other groups that the process is in.`),
		native.Def("initgroups(username, gid, /)", native.Fixed(initGroups), `Set the other groups that the process is in to those of a user, and gid.`),
		native.Def("getgrouplist(user, group, /)", native.Func2(groupList), `Return the groups that a user is in: the group given, and others.`),
	}
}

func setID(signature, doc string, set func(n int) error) *object.Native {
	return setIDs(signature, doc, func(n []int) error { return set(n[0]) })
}

// setIDs declares a function of numbers of users or groups.
func setIDs(signature, doc string, set func(n []int) error) *object.Native {
	what := "uid"
	if nameOf(signature)[len(nameOf(signature))-3:] == "gid" {
		what = "gid"
	}
	return native.Def(signature, native.Fixed(func(th *object.Thread, a []object.Value) (object.Value, error) {
		n := make([]int, len(a))
		for i, v := range a {
			var err error
			if n[i], err = id(th, v, what); err != nil {
				return object.Value{}, err
			}
		}
		return object.None, object.OSErrorFrom(set(n), "")
	}), doc)
}

func setGroups(th *object.Thread, groups object.Value) error {
	if groups.Type().Slots().GetItem == nil || groups.Layout() == object.KindDict {
		return object.Errorf(object.TypeError, "setgroups argument must be a sequence")
	}
	list, err := object.Elements(th, groups)
	if err != nil {
		return err
	}
	if len(list) > maxGroups {
		return object.Errorf(object.ValueError, "too many groups")
	}
	n := make([]int, len(list))
	for i, v := range list {
		if _, _, isInt := v.AsInt(); !isInt {
			return object.Errorf(object.TypeError, "groups must be integers")
		}
		if n[i], err = id(th, v, "gid"); err != nil {
			return err
		}
	}
	return object.OSErrorFrom(syscall.Setgroups(n), "")
}

func initGroups(th *object.Thread, a []object.Value) (object.Value, error) {
	name, _, err := native.Path(th, a[0])
	if err != nil {
		return object.Value{}, err
	}
	gid, err := id(th, a[1], "gid")
	if err != nil {
		return object.Value{}, err
	}
	list, err := groupsOf(name, gid)
	if err != nil {
		return object.Value{}, err
	}
	return object.None, object.OSErrorFrom(syscall.Setgroups(list), "")
}

func groupList(th *object.Thread, name string, group object.Value) ([]object.Value, error) {
	gid, err := id(th, group, "gid")
	if err != nil {
		return nil, err
	}
	list, err := groupsOf(name, gid)
	out := make([]object.Value, len(list))
	for i, g := range list {
		out[i] = object.Int(int64(g))
	}
	return out, err
}

// groupsOf returns the groups of a user: gid, and those that name the user.
func groupsOf(name string, gid int) ([]int, error) {
	u := user.User{Username: name, Gid: strconv.FormatUint(uint64(uint32(gid)), 10)}
	ids, err := u.GroupIds()
	if err != nil {
		return nil, object.Errorf(object.OSError, "%s", err.Error())
	}
	list := []int{gid}
	for _, s := range ids {
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			return nil, object.Errorf(object.OSError, "%s", err.Error())
		}
		if uint32(n) != uint32(gid) {
			list = append(list, int(n))
		}
	}
	return list, nil
}
