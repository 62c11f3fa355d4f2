"""Requests over HTTP, a connection at a time; urllib.request is for those who only want what an address holds."""

import io
import socket

import http

__all__ = [
    "HTTPResponse", "HTTPConnection", "HTTPException", "NotConnected", "UnknownProtocol", "UnknownTransferEncoding",
    "UnimplementedFileMode", "IncompleteRead", "InvalidURL", "ImproperConnectionState", "CannotSendRequest", "CannotSendHeader",
    "ResponseNotReady", "BadStatusLine", "LineTooLong", "RemoteDisconnected", "error", "responses", "HTTPSConnection",
]

HTTP_PORT = 80
HTTPS_PORT = 443

_UNKNOWN = "UNKNOWN"
_CS_IDLE = "Idle"
_CS_REQ_STARTED = "Request-started"
_CS_REQ_SENT = "Request-sent"

globals().update(http.HTTPStatus.__members__)

responses = {status: status.phrase for status in http.HTTPStatus}

_MAXLINE = 65536
_MAXHEADERS = 100
_METHODS_EXPECTING_BODY = {"PATCH", "POST", "PUT"}


class HTTPException(Exception):
    """The base of this module's exceptions."""


class NotConnected(HTTPException):
    """There is no connection, and none is made."""


class InvalidURL(HTTPException):
    """An address that can't be one."""


class UnknownProtocol(HTTPException):
    """The server speaks another protocol."""

    def __init__(self, version):
        self.args = (version,)
        self.version = version


class UnknownTransferEncoding(HTTPException):
    """An answer comes in an unknown form."""


class UnimplementedFileMode(HTTPException):
    """A file is needed in another mode."""


class IncompleteRead(HTTPException):
    """The connection ended within an answer: partial came, expected more bytes did not."""

    def __init__(self, partial, expected=None):
        self.args = (partial,)
        self.partial = partial
        self.expected = expected

    def __repr__(self):
        more = "" if self.expected is None else ", %i more expected" % self.expected
        return "%s(%i bytes read%s)" % (self.__class__.__name__, len(self.partial), more)

    __str__ = object.__str__


class ImproperConnectionState(HTTPException):
    """A method was called at the wrong time."""


class CannotSendRequest(ImproperConnectionState):
    """A request was begun before the answer to the last one was read."""


class CannotSendHeader(ImproperConnectionState):
    """A header was sent outside of a request."""


class ResponseNotReady(ImproperConnectionState):
    """An answer was asked for before the request was sent."""


class BadStatusLine(HTTPException):
    """The answer does not begin as one."""

    def __init__(self, line):
        if not line:
            line = repr(line)
        self.args = (line,)
        self.line = line


class LineTooLong(HTTPException):
    """A line of the answer does not end."""

    def __init__(self, line_type):
        HTTPException.__init__(self, "got more than %d bytes when reading %s" % (_MAXLINE, line_type))


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    """The server closed the connection instead of answering."""

    def __init__(self, *pos, **kw):
        BadStatusLine.__init__(self, "")
        ConnectionResetError.__init__(self, *pos, **kw)


error = HTTPException


def _find(text, wrong):
    """Return the first character of text that is wrong, None if all are right."""
    for c in text:
        if wrong(c):
            return c
    return None


def _encode(data, name="data"):
    """Encode text that is sent as Latin-1."""
    try:
        return data.encode("latin-1")
    except UnicodeEncodeError as err:
        raise UnicodeEncodeError(err.encoding, err.object, err.start, err.end,
                                 "%s (%.20r) is not valid Latin-1. Use %s.encode('utf-8') if you want to send it encoded in UTF-8."
                                 % (name.title(), data[err.start:err.end], name)) from None


def _strip_ipv6_iface(enc_name):
    """Remove the interface from an address, b"[fe80::1%eth0]"."""
    enc_name, percent, _ = enc_name.partition(b"%")
    if percent:
        enc_name += b"]"
    return enc_name
