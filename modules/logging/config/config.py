"""The configuration of logging by a dict."""

import logging
import logging.handlers
import queue

DEFAULT_LOGGING_CONFIG_PORT = logging.handlers.DEFAULT_TCP_LOGGING_PORT + 10


def valid_ident(s):
    """Return True if s is an identifier of ASCII letters; raise ValueError if it is not."""
    if not (s.isascii() and s.isidentifier()):
        raise ValueError("Not a valid Python identifier: %r" % s)
    return True


class ConvertingMixin:
    """What the containers of a configuration have in common: their values are converted when they are looked up."""

    def convert_with_key(self, key, value, replace=True):
        """Return a value converted; keep that in its place if replace is true."""
        result = self.configurator.convert(value)
        if result is not value:
            if replace:
                self[key] = result
            if isinstance(result, ConvertingMixin):
                result.parent = self
                result.key = key
        return result

    def convert(self, value):
        """Return a value converted."""
        result = self.configurator.convert(value)
        if result is not value and isinstance(result, ConvertingMixin):
            result.parent = self
        return result


class ConvertingDict(dict, ConvertingMixin):
    """A dict that converts its values."""

    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    """A list that converts its values."""

    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    """A tuple that converts its values."""

    def __getitem__(self, key):
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


def _word(text):
    """Split text into the word that it begins with, spaces around it left out, and the rest; the word is "" if there is none."""
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end] == "_" or text[end].isalnum()):
        end += 1
    return text[:end], text[end:].lstrip()


class BaseConfigurator:
    """Knows how strings such as ext://sys.stderr and cfg://handlers.x name objects."""

    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}

    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        """Return the object of a dotted name, importing what it needs."""
        parts = s.split(".")
        try:
            found = self.importer(parts[0])
            for i in range(1, len(parts)):
                if not hasattr(found, parts[i]):
                    self.importer(".".join(parts[: i + 1]))
                found = getattr(found, parts[i])
            return found
        except ImportError as e:
            raise ValueError("Cannot resolve %r: %s" % (s, e)) from e

    def ext_convert(self, value):
        """Return what ext://value names."""
        return self.resolve(value)

    def cfg_convert(self, value):
        """Return the part of the configuration that cfg://value names: a.b[0][key]."""
        name, rest = _word(value)
        if not name:
            raise ValueError("Unable to convert %r" % value)
        found = self.config[name]
        while rest:
            name = ""
            if rest[0] == ".":
                name, after = _word(rest[1:])
            elif rest[0] == "[" and "]" in rest and "[" not in rest[1 : rest.index("]")]:
                name, _, after = rest[1:].partition("]")
                after = after.lstrip()
                found = self._item(found, name)
                rest = after
                continue
            if not name:
                raise ValueError("Unable to convert %r at %r" % (value, rest))
            found = found[name]
            rest = after
        return found

    def _item(self, container, key):
        if key.isdecimal():
            try:
                return container[int(key)]
            except TypeError:
                pass
        return container[key]

    def convert(self, value):
        """Return a value as it is used: containers that convert their values, strings with a prefix as what they name."""
        for kind, converting in ((dict, ConvertingDict), (list, ConvertingList), (tuple, ConvertingTuple)):
            if isinstance(value, kind):
                if not isinstance(value, converting) and not (kind is tuple and hasattr(value, "_fields")):
                    value = converting(value)
                    value.configurator = self
                return value
        if isinstance(value, str) and "://" in value:
            prefix, _, suffix = value.partition("://")
            converter = self.value_converters.get(prefix)
            if converter and "\n" not in suffix.removesuffix("\n"):
                return getattr(self, converter)(suffix)
        return value

    def configure_custom(self, config):
        """Return what a factory makes: "()" names it, "." has attributes to set on the result."""
        factory = config.pop("()")
        if not callable(factory):
            factory = self.resolve(factory)
        return _made(factory, config)

    def as_tuple(self, value):
        """Return a list as a tuple, anything else as it is."""
        return tuple(value) if isinstance(value, list) else value


def _arguments(config):
    return {k: config[k] for k in config if k != "." and valid_ident(k)}


def _made(factory, config):
    return _with_attributes(factory(**_arguments(config)), config)


def _with_attributes(made, config):
    attributes = config.pop(".", None)
    if attributes:
        for name, value in attributes.items():
            setattr(made, name, value)
    return made


class _trying:
    """A context that turns any exception into a ValueError that says what could not be done."""

    def __init__(self, message, name=None):
        self.message = message
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, e, tb):
        if isinstance(e, Exception):
            raise ValueError(self.message if self.name is None else self.message % (self.name,)) from e


class _Deferred(TypeError):
    """A handler refers to one that is not configured yet."""


def _is_queue_like_object(obj):
    """Tell whether obj has the methods of a queue."""
    names = ("empty", "full", "get", "get_nowait", "put", "put_nowait", "join", "qsize", "task_done")
    return isinstance(obj, queue.Queue) or all(callable(getattr(obj, name, None)) for name in names)


class DictConfigurator(BaseConfigurator):
    """Configures logging as a dict says."""

    def configure(self):
        """Do it."""
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError("Unsupported version: %s" % config["version"])
        incremental = config.pop("incremental", False)
        with logging._lock:
            if incremental:
                self._change(config)
            else:
                self._replace(config, config.pop("disable_existing_loggers", True))

    def _change(self, config):
        """Set levels only."""
        handlers = config.get("handlers", {})
        for name in handlers:
            if name not in logging._handlers:
                raise ValueError("No handler found with name %r" % name)
            with _trying("Unable to configure handler %r", name):
                level = handlers[name].get("level", None)
                if level:
                    logging._handlers[name].setLevel(logging._checkLevel(level))
        self._configure_loggers(config.get("loggers", {}), True)
        self._configure_root(config, True)

    def _replace(self, config, disable_existing):
        """Configure all anew, in the order in which the parts refer to each other."""
        _clearExistingHandlers()
        formatters = config.get("formatters", {})
        for name in formatters:
            with _trying("Unable to configure formatter %r", name):
                formatters[name] = self.configure_formatter(formatters[name])
        filters = config.get("filters", {})
        for name in filters:
            with _trying("Unable to configure filter %r", name):
                filters[name] = self.configure_filter(filters[name])
        self._configure_handlers(config.get("handlers", {}))
        loggers = config.get("loggers", {})
        existing = sorted(logging.root.manager.loggerDict)
        self._configure_loggers(loggers)
        _handle_existing_loggers(*_unnamed(existing, loggers), disable_existing)
        self._configure_root(config)

    def _configure_handlers(self, handlers):
        """Configure handlers by name; those that refer to others that are not there yet in a second turn."""
        names = sorted(handlers)
        for last in (False, True):
            deferred = []
            for name in names:
                try:
                    handler = self.configure_handler(handlers[name])
                    handler.name = name
                    handlers[name] = handler
                except Exception as e:
                    if last or not isinstance(e.__cause__, _Deferred):
                        raise ValueError("Unable to configure handler %r" % name) from e
                    deferred.append(name)
            names = deferred

    def _configure_loggers(self, loggers, incremental=False):
        for name in loggers:
            with _trying("Unable to configure logger %r", name):
                self.configure_logger(name, loggers[name], incremental)

    def _configure_root(self, config, incremental=False):
        root = config.get("root", None)
        if root:
            with _trying("Unable to configure root logger"):
                self.configure_root(root, incremental)

    def configure_formatter(self, config):
        """Return the formatter of a dict."""
        if "()" in config:
            factory = config["()"]
            try:
                return self.configure_custom(config)
            except TypeError as e:
                if "'format'" not in str(e):
                    raise
                # A subclass of Formatter calls that parameter fmt.
                config["fmt"] = config.pop("format")
                config["()"] = factory
                return self.configure_custom(config)
        made_by = logging.Formatter
        if config.get("class", None):
            made_by = _resolve(config["class"])
        args = [config.get("format", None), config.get("datefmt", None), config.get("style", "%")]
        if "validate" in config:
            args.append(config["validate"])
        defaults = config.get("defaults", None)
        return made_by(*args) if defaults is None else made_by(*args, defaults=defaults)

    def configure_filter(self, config):
        """Return the filter of a dict."""
        if "()" in config:
            return self.configure_custom(config)
        return logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        """Add filters, or the names of configured ones, to a logger or handler."""
        for f in filters:
            with _trying("Unable to add filter %r", f):
                usable = callable(f) or callable(getattr(f, "filter", None))
                filterer.addFilter(f if usable else self.config["filters"][f])

    def configure_handler(self, config):
        """Return the handler of a dict."""
        before = dict(config)
        formatter = config.pop("formatter", None)
        if formatter:
            with _trying("Unable to set formatter %r", formatter):
                formatter = self.config["formatters"][formatter]
        level = config.pop("level", None)
        filters = config.pop("filters", None)
        if "()" in config:
            factory = config.pop("()")
            if not callable(factory):
                factory = self.resolve(factory)
        else:
            factory = config.pop("class")
            if not callable(factory):
                factory = self.resolve(factory)
            factory = self._prepared(factory, config, before)
        handler = factory(**_arguments(config))
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(handler, filters)
        return _with_attributes(handler, config)

    def _prepared(self, cls, config, before):
        """Put objects in place of names among the arguments that some classes of handlers have; return what makes the handler."""
        handlers = logging.handlers
        if issubclass(cls, handlers.MemoryHandler):
            if "flushLevel" in config:
                config["flushLevel"] = logging._checkLevel(config["flushLevel"])
            if "target" in config:
                name = config["target"]
                with _trying("Unable to set target handler %r", name):
                    config["target"] = self._handler(name, "target not configured yet", config, before)
        elif issubclass(cls, handlers.QueueHandler):
            self._prepare_queue(config, before)
            return lambda **kwargs: self._configure_queue_handler(cls, **kwargs)
        elif issubclass(cls, handlers.SMTPHandler) and "mailhost" in config:
            config["mailhost"] = self.as_tuple(config["mailhost"])
        elif issubclass(cls, handlers.SysLogHandler) and "address" in config:
            config["address"] = self.as_tuple(config["address"])
        return cls

    def _handler(self, name, missing, config, before):
        """Return a handler by name; if it is not configured yet restore config, for the second turn."""
        found = self.config["handlers"][name]
        if not isinstance(found, logging.Handler):
            config.update(before)
            raise _Deferred(missing)
        return found

    def _prepare_queue(self, config, before):
        if "queue" in config:
            spec = config["queue"]
            if isinstance(spec, str):
                make = self.resolve(spec)
                if not callable(make):
                    raise TypeError("Invalid queue specifier %r" % spec)
                config["queue"] = make()
            elif isinstance(spec, dict):
                if "()" not in spec:
                    raise TypeError("Invalid queue specifier %r" % spec)
                config["queue"] = self.configure_custom(dict(spec))
            elif not _is_queue_like_object(spec):
                raise TypeError("Invalid queue specifier %r" % spec)
        if "listener" in config:
            config["listener"] = self._listener(config["listener"])
        if "handlers" in config:
            found = []
            for name in config["handlers"]:
                with _trying("Unable to set required handler %r", name):
                    found.append(self._handler(name, "Required handler %r is not configured yet" % name, config, before))
            config["handlers"] = found

    def _listener(self, spec):
        made = spec
        if isinstance(spec, str):
            made = self.resolve(spec)
        elif isinstance(spec, dict) and "()" in spec:
            made = self.configure_custom(dict(spec))
        elif not isinstance(spec, type):
            made = None
        if not callable(made) or isinstance(made, type) and not issubclass(made, logging.handlers.QueueListener):
            raise TypeError("Invalid listener specifier %r" % spec)
        return made

    def _configure_queue_handler(self, cls, queue=None, listener=None, handlers=(), respect_handler_level=False, **kwargs):
        if queue is None:
            queue = _unbounded()
        if listener is None:
            listener = logging.handlers.QueueListener
        handler = cls(queue, **kwargs)
        handler.listener = listener(queue, *handlers, respect_handler_level=respect_handler_level)
        return handler

    def add_handlers(self, logger, handlers):
        """Add configured handlers, by name, to a logger."""
        for name in handlers:
            with _trying("Unable to add handler %r", name):
                logger.addHandler(self.config["handlers"][name])

    def common_logger_config(self, logger, config, incremental=False):
        """Configure what all loggers have."""
        level = config.get("level", None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        handlers = config.get("handlers", None)
        if handlers:
            self.add_handlers(logger, handlers)
        filters = config.get("filters", None)
        if filters:
            self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        """Configure a logger that is not the root."""
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get("propagate", None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        """Configure the root logger."""
        self.common_logger_config(logging.getLogger(), config, incremental)


def _unbounded():
    return queue.Queue()


def _resolve(name):
    """Return the object of a dotted name, importing what it needs."""
    return BaseConfigurator({}).resolve(name)


def _clearExistingHandlers():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


def _unnamed(existing, names):
    """Return which of the existing loggers are not named, and those of them that are below one that was there and is named."""
    rest = [name for name in existing if name not in names]
    prefixes = tuple(name + "." for name in names if name in existing)
    return rest, [name for name in rest if name.startswith(prefixes)]


def _handle_existing_loggers(existing, child_loggers, disable_existing):
    """Disable the loggers that were there before, and have those below a configured one pass all on."""
    for name in existing:
        logger = logging.root.manager.loggerDict[name]
        if name not in child_loggers:
            logger.disabled = disable_existing
        elif not isinstance(logger, logging.PlaceHolder):
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Configure logging as a dict says."""
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Not there: such a file has expressions for eval."""
    raise NotImplementedError("logging.config.fileConfig needs eval, which is not supported; dictConfig does all that it can")


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    """Not there: it takes files for fileConfig from whoever connects."""
    raise NotImplementedError("logging.config.listen needs fileConfig, which is not supported")


def stopListening():
    """Do nothing: there is no listener."""
