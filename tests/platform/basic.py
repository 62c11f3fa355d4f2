import platform, os, sys, pickle, io
u = platform.uname()
o = os.uname()
print((u.system, u.node, u.release, u.version, u.machine) == tuple(o), len(u), u[0] == platform.system(), u[:2] == (platform.system(), platform.node()), list(u)[:5] == list(o), isinstance(u, tuple), u.processor == platform.processor())
print(platform.release() == o.release, platform.version() == o.version, platform.machine() == o.machine, u == platform.uname(), pickle.loads(pickle.dumps(u)) == u, u._replace(system="x").system, u._fields[:5])
print(platform.python_version().startswith("3.13"), platform.python_version_tuple()[:2], isinstance(platform.python_implementation(), str), isinstance(platform.python_build(), tuple), isinstance(platform.python_compiler(), str), platform.python_branch(), platform.python_revision())
print(platform.platform().startswith(o.sysname + "-"), platform.platform(terse=True).startswith(o.sysname), platform.platform(True) == platform.platform(1), platform.architecture()[0], " " in platform.platform())
print(platform.system_alias("SunOS", "5.10", "v"), platform.system_alias("Linux", "1", "v"), platform.mac_ver() if sys.platform != "darwin" else ("", ("", "", ""), ""), platform.win32_ver("r"), platform.win32_edition(), platform.win32_is_iot())
print(platform.ios_ver(), platform.android_ver("1"), platform.libc_ver("/bin/sh", chunksize=1000)[0] in ("glibc", "", "musl"))
# expect: True 6 True True True True True
# expect: True True True True True x ('system', 'node', 'release', 'version', 'machine')
# expect: True ('3', '13') True True True  
# expect: True True True 64bit False
# expect: ('Solaris', '2.10', 'v') ('Linux', '1', 'v') ('', ('', '', ''), '') ('r', '', '', '') None False
# expect: IOSVersionInfo(system='', release='', model='', is_simulator=False) AndroidVer(release='1', api_level=0, manufacturer='', model='', device='', is_emulator=False) True
