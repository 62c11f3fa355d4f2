"""What the program runs on."""

import os
import sys
from collections import namedtuple as _namedtuple

__version__ = "1.0.8"

DEV_NULL = os.devnull


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """Return name and version of the C library that a program is linked with; the defaults if it is with none."""
    if not executable:
        executable = sys.executable
    if not executable:
        return lib, version
    with open(executable, "rb") as f:
        tail = b""
        while chunk := f.read(chunksize):
            data = tail + chunk
            at = data.find(b"GLIBC_")
            while at >= 0:
                end = at + 6
                while end < len(data) and (data[end : end + 1].isdigit() or data[end : end + 1] == b"."):
                    end += 1
                found = data[at + 6 : end].decode("ascii").rstrip(".")
                if found and (lib != "glibc" or _version_key(found) > _version_key(version)):
                    lib, version = "glibc", found
                at = data.find(b"GLIBC_", end)
            tail = data[-32:]
    return lib, version


def _version_key(text):
    return [int(part) for part in text.split(".") if part.isdigit()]


def win32_is_iot():
    """Tell whether this is an edition of Windows for things."""
    return False


def win32_edition():
    """Return the edition of Windows, or None."""
    return None


def win32_ver(release="", version="", csd="", ptype=""):
    """Return what is known of Windows: elsewhere the defaults."""
    return release, version, csd, ptype


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    """Return what is known of macOS: elsewhere the defaults."""
    if sys.platform != "darwin":
        return release, versioninfo, machine
    import subprocess

    try:
        found = subprocess.run(["sw_vers", "-productVersion"], capture_output=True, text=True).stdout.strip()
    except OSError:
        return release, versioninfo, machine
    return found or release, versioninfo, uname().machine


IOSVersionInfo = _namedtuple("IOSVersionInfo", ["system", "release", "model", "is_simulator"])


def ios_ver(system="", release="", model="", is_simulator=False):
    """Return what is known of iOS: elsewhere the defaults."""
    return IOSVersionInfo(system, release, model, is_simulator)


AndroidVer = _namedtuple("AndroidVer", "release api_level manufacturer model device is_emulator")


def android_ver(release="", api_level=0, manufacturer="", model="", device="", is_emulator=False):
    """Return what is known of Android: elsewhere the defaults."""
    return AndroidVer(release, api_level, manufacturer, model, device, is_emulator)


def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")):
    """Return what is known of Java: the defaults; deprecated."""
    import warnings

    warnings.warn(
        "'java_ver' is deprecated and slated for removal in Python 3.15", DeprecationWarning, stacklevel=2
    )
    return release, vendor, vminfo, osinfo


def system_alias(system, release, version):
    """Return system, release and version by the names that they are sold under."""
    if system == "SunOS":
        if release < "5":
            return system, release, version
        major, dot, rest = release.partition(".")
        if major.isdigit():
            release = str(int(major) - 3) + dot + rest
        system = "Solaris"
    elif system in ("win32", "win16"):
        system = "Windows"
    return system, release, version


def architecture(executable=None, bits="", linkage=""):
    """Return how wide a program's pointers are, and how it is linked."""
    if executable is None:
        executable = sys.executable
    if not bits:
        bits = "64bit" if sys.maxsize > 2**32 else "32bit"
    try:
        with open(executable, "rb") as f:
            head = f.read(20)
    except OSError:
        return bits, linkage
    if head[:4] == b"\x7fELF":
        return {1: "32bit", 2: "64bit"}.get(head[4], bits), "ELF"
    return bits, linkage


class uname_result(_namedtuple("uname_result_base", "system node release version machine")):
    """What uname returns. The processor is looked up when it is asked for."""

    @property
    def processor(self):
        return _unknown_as_blank(_processor())

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    @classmethod
    def _make(cls, iterable):
        return cls(*list(iterable)[:5])

    def __getitem__(self, key):
        return tuple(self)[key]

    def __len__(self):
        return 6

    def __reduce__(self):
        return uname_result, tuple(self)[:5]


def _unknown_as_blank(text):
    return "" if text == "unknown" else text


def _processor():
    if sys.platform != "darwin":
        return ""
    import subprocess

    try:
        return subprocess.run(["uname", "-p"], capture_output=True, text=True).stdout.strip()
    except OSError:
        return ""


_uname_cache = []


def uname():
    """Return system, node, release, version, machine and processor of the computer."""
    if not _uname_cache:
        _uname_cache.append(uname_result(*[_unknown_as_blank(part) for part in os.uname()]))
    return _uname_cache[0]


def system():
    """Return the system's name."""
    return uname().system


def node():
    """Return the computer's name on the network."""
    return uname().node


def release():
    """Return the system's release."""
    return uname().release


def version():
    """Return the system's version."""
    return uname().version


def machine():
    """Return the kind of computer."""
    return uname().machine


def processor():
    """Return the processor's name, or "" if it is not known."""
    return uname().processor


def python_implementation():
    """Return the name of the implementation of the language."""
    name = sys.implementation.name
    return "CPython" if name == "cpython" else name[:1].upper() + name[1:]


def python_version():
    """Return the version of the language as text."""
    return "%d.%d.%d" % tuple(sys.version_info[:3])


def python_version_tuple():
    """Return the version of the language as three texts."""
    return tuple(python_version().split("."))


def python_branch():
    """Return the branch of the implementation's source, or ""."""
    return getattr(sys, "_git", ("", "", ""))[1]


def python_revision():
    """Return the revision of the implementation's source, or ""."""
    return getattr(sys, "_git", ("", "", ""))[2]


def _build():
    """Return the build and the compiler in sys.version: 3.13.0 (build, date, time) [compiler]."""
    text = sys.version
    inside = text.partition("(")[2].partition(")")[0]
    compiler = text.partition("[")[2].rpartition("]")[0]
    build, _, date = inside.partition(",")
    return (build.strip(), " ".join(date.replace(",", " ").split())), compiler


def python_build():
    """Return number and date of the implementation's build."""
    return _build()[0]


def python_compiler():
    """Return the compiler of the implementation."""
    return _build()[1]


_platform_cache = {}


def platform(aliased=False, terse=False):
    """Return what the program runs on as one text."""
    key = bool(aliased), bool(terse)
    if key not in _platform_cache:
        _platform_cache[key] = _platform(*key)
    return _platform_cache[key]


def _platform(aliased, terse):
    u = uname()
    system, release, version = u.system, u.release, u.version
    if aliased:
        system, release, version = system_alias(system, release, version)
    processor = "" if u.processor == u.machine else u.processor
    if system == "Darwin":
        found = mac_ver()[0]
        if found:
            system, release = "macOS", found
    parts = [system, release]
    if system == "Linux":
        libc = "".join(libc_ver())
        parts = [system, release, "with", libc] if terse else [system, release, u.machine, processor, "with", libc]
        if not libc:
            parts = parts[:-2]
    elif not terse:
        bits, linkage = architecture(sys.executable)
        parts = [system, release, u.machine, processor, bits, linkage]
    text = "-".join([part.strip() for part in parts if part])
    for c in " /\\:;\"()":
        text = text.replace(c, "_" if c == " " else "-")
    text = text.replace("unknown", "")
    while "--" in text:
        text = text.replace("--", "-")
    return text.rstrip("-")


def freedesktop_os_release():
    """Return a dict of what the os-release file says of the distribution."""
    error = None
    for name in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(name, encoding="utf-8") as f:
                return _os_release(f)
        except OSError as e:
            error = e
    raise OSError(error.errno, "Unable to read files /etc/os-release, /usr/lib/os-release")


def _os_release(lines):
    info = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
    for line in lines:
        name, equals, value = line.strip().partition("=")
        if not equals or not (name.isidentifier() and name.isascii()):
            continue
        if value[:1] in ('"', "'") and value[-1:] == value[:1] and len(value) > 1:
            value = value[1:-1]
        out = []
        chars = iter(value)
        for c in chars:
            if c == "\\":
                escaped = next(chars, "")
                out.append(escaped if escaped and escaped in "$\"'\\`" else c + escaped)
            else:
                out.append(c)
        info[name] = "".join(out)
    return info
