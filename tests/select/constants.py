# The numbers of poll and epoll.
import select

for name in sorted(n for n in dir(select) if n.startswith(("POLL", "EPOLL", "PIPE"))):
    print(name, getattr(select, name))
# expect: EPOLLERR 8
# expect: EPOLLET 2147483648
# expect: EPOLLEXCLUSIVE 268435456
# expect: EPOLLHUP 16
# expect: EPOLLIN 1
# expect: EPOLLMSG 1024
# expect: EPOLLONESHOT 1073741824
# expect: EPOLLOUT 4
# expect: EPOLLPRI 2
# expect: EPOLLRDBAND 128
# expect: EPOLLRDHUP 8192
# expect: EPOLLRDNORM 64
# expect: EPOLLWRBAND 512
# expect: EPOLLWRNORM 256
# expect: EPOLL_CLOEXEC 524288
# expect: PIPE_BUF 4096
# expect: POLLERR 8
# expect: POLLHUP 16
# expect: POLLIN 1
# expect: POLLMSG 1024
# expect: POLLNVAL 32
# expect: POLLOUT 4
# expect: POLLPRI 2
# expect: POLLRDBAND 128
# expect: POLLRDHUP 8192
# expect: POLLRDNORM 64
# expect: POLLWRBAND 512
# expect: POLLWRNORM 256
