"""Command lines: what they may have is declared, then they are parsed, and their help is written."""

import os as _os
import sys as _sys

__all__ = [
    "ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType", "HelpFormatter",
    "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "MetavarTypeHelpFormatter", "Namespace",
    "Action", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE",
]

SUPPRESS = "==SUPPRESS=="

OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."
_UNRECOGNIZED_ARGS_ATTR = "_unrecognized_args"


class _AttributeHolder:
    """A base with a repr that shows attributes."""

    def __repr__(self):
        parts = [repr(arg) for arg in self._get_args()]
        others = {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                parts.append("%s=%r" % (name, value))
            else:
                others[name] = value
        if others:
            parts.append("**%r" % (others,))
        return "%s(%s)" % (type(self).__name__, ", ".join(parts))

    def _get_kwargs(self):
        return list(self.__dict__.items())

    def _get_args(self):
        return []


def _copy_items(items):
    if items is None:
        return []
    if type(items) is list:
        return items[:]
    import copy

    return copy.copy(items)


def _one_space(text):
    """Return text with each run of ASCII's white space as one space."""
    for c in "\t\n\r\f\v":
        text = text.replace(c, " ")
    return " ".join([word for word in text.split(" ") if word])


class _Section:
    """A part of a help text: a heading and items, each a function with its arguments."""

    def __init__(self, formatter, parent, heading=None):
        self.formatter = formatter
        self.parent = parent
        self.heading = heading
        self.items = []

    def format_help(self):
        """Return the section's text; nothing if it has no items."""
        formatter = self.formatter
        if self.parent is not None:
            formatter._indent()
        text = formatter._join_parts([function(*args) for function, args in self.items])
        if self.parent is not None:
            formatter._dedent()
        if not text:
            return ""
        heading = ""
        if self.heading is not SUPPRESS and self.heading is not None:
            heading = "%*s%s:\n" % (formatter._current_indent, "", self.heading)
        return formatter._join_parts(["\n", heading, text, "\n"])


def _is_given(x):
    return x is not SUPPRESS and x is not None


class HelpFormatter:
    """Writes help texts; what it does beyond its name is an implementation detail."""

    _Section = _Section

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            import shutil

            width = shutil.get_terminal_size().columns - 2
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._level = 0
        self._action_max_length = 0
        self._root_section = self._Section(self, None)
        self._current_section = self._root_section

    def _indent(self):
        self._current_indent += self._indent_increment
        self._level += 1

    def _dedent(self):
        self._current_indent -= self._indent_increment
        assert self._current_indent >= 0, "Indent decreased below 0."
        self._level -= 1

    def _add_item(self, func, args):
        self._current_section.items.append((func, args))

    def start_section(self, heading):
        """Begin a section."""
        self._indent()
        section = self._Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        """End the section."""
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        """Add a paragraph."""
        if _is_given(text):
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        """Add the usage, as given or of the actions."""
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        """Add the help of an action."""
        if action.help is SUPPRESS:
            return
        longest = len(self._format_action_invocation(action)) + self._current_indent
        for sub in self._iter_indented_subactions(action):
            longest = max(longest, len(self._format_action_invocation(sub)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, longest)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        """Add the help of several actions."""
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        """Return the whole text."""
        text = self._root_section.format_help()
        if not text:
            return text
        while "\n\n\n" in text:
            text = text.replace("\n\n\n", "\n\n")
        return text.strip("\n") + "\n"

    def _join_parts(self, part_strings):
        return "".join([part for part in part_strings if part and part is not SUPPRESS])

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % {"prog": self._prog}
        else:
            usage = "%(prog)s" % {"prog": self._prog}
            if actions:
                usage = self._usage_of(usage, actions, groups, prefix)
        return "%s%s\n\n" % (prefix, usage)

    def _usage_of(self, prog, actions, groups, prefix):
        """Return the usage, in several lines if it is too long for one."""
        options = [action for action in actions if action.option_strings]
        positionals = [action for action in actions if not action.option_strings]
        all_parts = self._format_actions_usage(options + positionals, groups)
        usage = " ".join([part for part in (prog, all_parts) if part])
        width = self._width - self._current_indent
        if len(prefix) + len(usage) <= width:
            return usage
        opt_parts = self._get_actions_usage_parts(options, groups)
        pos_parts = self._get_actions_usage_parts(positionals, groups)
        if len(prefix) + len(prog) <= 0.75 * width:
            indent = len(prefix) + len(prog) + 1
            lines = [prog]
            if opt_parts:
                lines = _lines([prog] + opt_parts, indent, width, len(prefix)) + _lines(pos_parts, indent, width)
            elif pos_parts:
                lines = _lines([prog] + pos_parts, indent, width, len(prefix))
        else:
            indent = len(prefix)
            lines = _lines(opt_parts + pos_parts, indent, width)
            if len(lines) > 1:
                lines = _lines(opt_parts, indent, width) + _lines(pos_parts, indent, width)
            lines = [prog] + lines
        return "\n".join(lines)

    def _format_actions_usage(self, actions, groups):
        return " ".join(self._get_actions_usage_parts(actions, groups))

    def _get_actions_usage_parts(self, actions, groups):
        """Return the usage in pieces that stay in one line."""
        spans = self._group_spans(actions, groups)
        grouped = set()
        for group in spans.values():
            grouped.update(group._group_actions)
        parts = [self._usage_part(action, action in grouped) for action in actions]
        marked = set()  # places that have their | already
        for start, end in sorted(spans, reverse=True):
            group = spans[start, end]
            members = [part for part in parts[start:end] if part is not None]
            left, right = "[", "]"
            if group.required:
                left, right = ("(", ")") if len(members) > 1 else ("", "")
            members[0] = left + members[0]
            members[-1] += right
            for i, part in enumerate(members[:-1], start):
                if i not in marked:
                    parts[i] = part + " |"
                    marked.add(i)
            last = start + len(members)
            parts[last - 1] = members[-1]
            for i in range(last, end):
                parts[i] = None
        return [part for part in parts if part is not None]

    def _group_spans(self, actions, groups):
        """Return the mutually exclusive groups that stand together in actions, by where."""
        spans = {}
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError("empty group %s" % group)
            if all([action.help is SUPPRESS for action in members]) or members[0] not in actions:
                continue
            start = actions.index(members[0])
            end = start + len(members)
            if actions[start:end] == members:
                spans[start, end] = group
        return spans

    def _usage_part(self, action, grouped):
        """Return an action's piece of the usage, or None if it is hidden."""
        if action.help is SUPPRESS:
            return None
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            if grouped and part[0] == "[" and part[-1] == "]":
                part = part[1:-1]
            return part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            args = self._format_args(action, self._get_default_metavar_for_optional(action))
            part = "%s %s" % (action.option_strings[0], args)
        return part if action.required or grouped else "[%s]" % part

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _format_action(self, action):
        """Return the help of an action: what stands on the command line, and what it means beside or below that."""
        position = min(self._action_max_length + 2, self._max_help_position)
        room = position - self._current_indent - 2
        header = self._format_action_invocation(action)
        indent = " " * self._current_indent
        first = position
        if action.help and len(header) <= room:
            header = "%s%-*s  " % (indent, room, header)
            first = 0
        else:
            header = "%s%s\n" % (indent, header)
        parts = [header]
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, max(self._width - position, 11))
                parts.append("%s%s\n" % (" " * first, lines[0]))
                parts.extend(["%s%s\n" % (" " * position, line) for line in lines[1:]])
        elif not header.endswith("\n"):
            parts.append("\n")
        for sub in self._iter_indented_subactions(action):
            parts.append(self._format_action(sub))
        return self._join_parts(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            (metavar,) = self._metavar_formatter(action, default)(1)
            return metavar
        text = ", ".join(action.option_strings)
        if action.nargs == 0:
            return text
        return text + " " + self._format_args(action, self._get_default_metavar_for_optional(action))

    def _metavar_formatter(self, action, default_metavar):
        """Return a function from a number to a tuple of so many names for the action's values."""
        if action.metavar is not None:
            result = action.metavar
        elif action.choices is not None:
            result = "{%s}" % ",".join([str(choice) for choice in action.choices])
        else:
            result = default_metavar

        def format(tuple_size):
            return result if isinstance(result, tuple) else (result,) * tuple_size

        return format

    def _format_args(self, action, default_metavar):
        return _format_args(action, self._metavar_formatter(action, default_metavar))

    def _expand_help(self, action):
        params = {}
        for name, value in {**vars(action), "prog": self._prog}.items():
            if value is not SUPPRESS:
                params[name] = value.__name__ if hasattr(value, "__name__") else value
        if params.get("choices") is not None:
            params["choices"] = ", ".join([str(c) for c in params["choices"]])
        return self._get_help_string(action) % params

    def _iter_indented_subactions(self, action):
        subactions = getattr(action, "_get_subactions", None)
        if subactions is not None:
            self._indent()
            yield from subactions()
            self._dedent()

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(_one_space(text), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(_one_space(text), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


def _lines(parts, indent, width, used=None):
    """Join parts into lines that are indented; of the first, used columns are taken already if given."""
    lines = []
    line = []
    length = (indent if used is None else used) - 1
    for part in parts:
        if length + 1 + len(part) > width and line:
            lines.append(" " * indent + " ".join(line))
            line = []
            length = indent - 1
        line.append(part)
        length += len(part) + 1
    if line:
        lines.append(" " * indent + " ".join(line))
    if used is not None:
        lines[0] = lines[0][indent:]
    return lines


def _format_args(action, metavars):
    """Return how an action's arguments are shown."""
    nargs = action.nargs
    if nargs is None:
        return "%s" % metavars(1)
    if nargs == OPTIONAL:
        return "[%s]" % metavars(1)
    if nargs == ZERO_OR_MORE:
        metavar = metavars(1)
        return "[%s [%s ...]]" % metavar if len(metavar) == 2 else "[%s ...]" % metavar
    if nargs == ONE_OR_MORE:
        return "%s [%s ...]" % metavars(2)
    if nargs == REMAINDER:
        return "..."
    if nargs == PARSER:
        return "%s ..." % metavars(1)
    if nargs == SUPPRESS:
        return ""
    try:
        n = len(range(nargs))
    except TypeError:
        raise ValueError("invalid nargs value") from None
    return " ".join(["%s"] * n) % metavars(nargs)


class RawDescriptionHelpFormatter(HelpFormatter):
    """Keeps the lines of descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Keeps the lines of all texts as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds defaults to the help of arguments."""

    def _get_help_string(self, action):
        text = action.help or ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows the names of types for values."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__


def _get_action_name(argument):
    """Return what error messages call an argument."""
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    for name in (argument.metavar, argument.dest):
        if _is_given(name):
            return name
    if argument.choices:
        return "{" + ",".join(argument.choices) + "}"
    return None


class ArgumentError(Exception):
    """A wrong argument, on a command line or where one is declared."""

    def __init__(self, argument, message):
        self.argument_name = _get_action_name(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return "%s" % self.message
        return "argument %s: %s" % (self.argument_name, self.message)


class ArgumentTypeError(Exception):
    """Raised by a type function: the message is shown as it is."""


class Action(_AttributeHolder):
    """An argument, and what happens when it is on the command line."""

    def __init__(
        self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None,
        metavar=None, deprecated=False
    ):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar
        self.deprecated = deprecated

    def _get_kwargs(self):
        names = (
            "option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar", "deprecated",
        )
        return [(name, getattr(self, name)) for name in names]

    def format_usage(self):
        """Return what the usage shows of an option without a value."""
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


_deprecated_default = object()


class BooleanOptionalAction(Action):
    """--name sets true, --no-name false."""

    def __init__(
        self, option_strings, dest, default=None, type=_deprecated_default, choices=_deprecated_default, required=False, help=None,
        metavar=_deprecated_default, deprecated=False
    ):
        both = []
        for option in option_strings:
            both.append(option)
            if option.startswith("--"):
                both.append("--no-" + option[2:])
        given = {"type": type, "choices": choices, "metavar": metavar}
        for name, value in given.items():
            if value is _deprecated_default:
                given[name] = None
                continue
            import warnings

            message = "%r is deprecated as of Python 3.12 and will be removed in Python 3.14." % name
            warnings.warn(message, DeprecationWarning, stacklevel=2)
        super().__init__(both, dest, nargs=0, default=default, required=required, help=help, deprecated=deprecated, **given)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        """Return both forms."""
        return " | ".join(self.option_strings)


def _check_nargs(what, nargs, const, advice):
    if nargs == 0:
        raise ValueError("nargs for %s actions must be != 0; if %s may be more appropriate" % (what, advice))
    if const is not None and nargs != OPTIONAL:
        raise ValueError("nargs must be %r to supply const" % OPTIONAL)


class _StoreAction(Action):
    """Sets the value."""

    def __init__(
        self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None,
        metavar=None, deprecated=False
    ):
        _check_nargs("store", nargs, const, "you have nothing to store, actions such as store true or store const")
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    """Sets a constant."""

    def __init__(
        self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None, deprecated=False
    ):
        super().__init__(
            option_strings, dest, nargs=0, const=const, default=default, required=required, help=help, deprecated=deprecated
        )

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    """Sets true."""

    def __init__(self, option_strings, dest, default=False, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, True, default, required, help, deprecated=deprecated)


class _StoreFalseAction(_StoreConstAction):
    """Sets false."""

    def __init__(self, option_strings, dest, default=True, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, False, default, required, help, deprecated=deprecated)


class _AppendAction(Action):
    """Adds the value to a list."""

    def __init__(
        self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False, help=None,
        metavar=None, deprecated=False
    ):
        advice = "arg strings are not supplying the value to append, the append const action"
        _check_nargs("append", nargs, const, advice)
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.append(values)
        setattr(namespace, self.dest, items)


class _AppendConstAction(Action):
    """Adds a constant to a list."""

    def __init__(
        self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None, deprecated=False
    ):
        super().__init__(
            option_strings, dest, nargs=0, const=const, default=default, required=required, help=help, metavar=metavar,
            deprecated=deprecated,
        )

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _ExtendAction(_AppendAction):
    """Adds the values to a list."""

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copy_items(getattr(namespace, self.dest, None))
        items.extend(values)
        setattr(namespace, self.dest, items)


class _CountAction(Action):
    """Counts how often it is given."""

    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, nargs=0, default=default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        count = getattr(namespace, self.dest, None)
        setattr(namespace, self.dest, 1 if count is None else count + 1)


class _HelpAction(Action):
    """Prints the help and exits."""

    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, nargs=0, default=default, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    """Prints a version and exits."""

    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        if help is None:
            help = "show program's version number and exit"
        super().__init__(option_strings, dest, nargs=0, default=default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        formatter = parser._get_formatter()
        formatter.add_text(parser.version if self.version is None else self.version)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


class _ChoicesPseudoAction(Action):
    """Stands for a subcommand in the help."""

    def __init__(self, name, aliases, help):
        metavar = name
        if aliases:
            metavar += " (%s)" % ", ".join(aliases)
        super().__init__(option_strings=[], dest=name, help=help, metavar=metavar)


class _SubParsersAction(Action):
    """Gives the rest of the command line to a subcommand's parser."""

    _ChoicesPseudoAction = _ChoicesPseudoAction

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        self._deprecated = set()
        super().__init__(
            option_strings, dest, nargs=PARSER, choices=self._name_parser_map, required=required, help=help, metavar=metavar
        )

    def add_parser(self, name, *, deprecated=False, **kwargs):
        """Return a new parser for a subcommand."""
        if kwargs.get("prog") is None:
            kwargs["prog"] = "%s %s" % (self._prog_prefix, name)
        aliases = kwargs.pop("aliases", ())
        if name in self._name_parser_map:
            raise ArgumentError(self, "conflicting subparser: %s" % name)
        for alias in aliases:
            if alias in self._name_parser_map:
                raise ArgumentError(self, "conflicting subparser alias: %s" % alias)
        if "help" in kwargs:
            self._choices_actions.append(self._ChoicesPseudoAction(name, aliases, kwargs.pop("help")))
        parser = self._parser_class(**kwargs)
        for known in (name, *aliases):
            self._name_parser_map[known] = parser
            if deprecated:
                self._deprecated.add(known)
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, *arg_strings = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._name_parser_map:
            choices = ", ".join(self._name_parser_map)
            raise ArgumentError(self, "unknown parser %r (choices: %s)" % (name, choices))
        if name in self._deprecated:
            parser._warning("command '%s' is deprecated" % name)
        # In a namespace of its own, so that the subcommand's defaults hold too.
        found, unknown = self._name_parser_map[name].parse_known_args(arg_strings, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if unknown:
            vars(namespace).setdefault(_UNRECOGNIZED_ARGS_ATTR, [])
            getattr(namespace, _UNRECOGNIZED_ARGS_ATTR).extend(unknown)


class FileType:
    """A type function that opens files; - is standard input or output."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode = mode
        self._bufsize = bufsize
        self._encoding = encoding
        self._errors = errors

    def __call__(self, string):
        mode = self._mode
        if string == "-":
            if "r" in mode:
                stream = _sys.stdin
            elif "w" in mode or "a" in mode or "x" in mode:
                stream = _sys.stdout
            else:
                raise ValueError('argument "-" with mode %r' % mode)
            return stream.buffer if "b" in mode else stream
        try:
            return open(string, mode, self._bufsize, self._encoding, self._errors)
        except OSError as e:
            raise ArgumentTypeError("can't open '%s': %s" % (string, e))

    def __repr__(self):
        parts = [repr(arg) for arg in (self._mode, self._bufsize) if arg != -1]
        for name, value in (("encoding", self._encoding), ("errors", self._errors)):
            if value is not None:
                parts.append("%s=%r" % (name, value))
        return "%s(%s)" % (type(self).__name__, ", ".join(parts))


class Namespace(_AttributeHolder):
    """Has what was on the command line as attributes."""

    def __init__(self, **kwargs):
        for name in kwargs:
            setattr(self, name, kwargs[name])

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return vars(self) == vars(other)

    def __contains__(self, key):
        return key in self.__dict__


def _is_negative_number(text):
    if text[:1] != "-":
        return False
    whole, dot, part = text[1:].partition(".")
    if dot:
        return part.isdecimal() and (not whole or whole.isdecimal())
    return whole.isdecimal()


class _ActionsContainer:
    """What parsers and groups have in common: arguments."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        super().__init__()
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {"action": _ACTIONS.copy()}
        self._get_handler()
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        # Has an item if an option looks like a negative number: then such arguments are options.
        self._has_negative_number_optionals = []

    def register(self, registry_name, value, object):
        """Register an action or a type under a name."""
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries.get(registry_name, {}).get(value, default)

    def set_defaults(self, **kwargs):
        """Set defaults, of arguments or of other attributes."""
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        """Return the default of an attribute."""
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest, None)

    def add_argument(self, *args, **kwargs):
        """Declare an argument: add_argument(dest, ...) or add_argument(option, option, ...), and the action's parameters."""
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._get_positional_kwargs(*args, **kwargs)
        else:
            kwargs = self._get_optional_kwargs(*args, **kwargs)
        if "default" not in kwargs:
            if kwargs["dest"] in self._defaults:
                kwargs["default"] = self._defaults[kwargs["dest"]]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        make = self._pop_action_class(kwargs)
        if not callable(make):
            raise ValueError('unknown action "%s"' % (make,))
        action = make(**kwargs)
        kind = self._registry_get("type", action.type, action.type)
        if not callable(kind):
            raise ValueError("%r is not callable" % (kind,))
        if kind is FileType:
            raise ValueError("%r is a FileType class object, instance of it must be passed" % (kind,))
        if hasattr(self, "_get_formatter"):
            try:
                _format_args(action, HelpFormatter._metavar_formatter(None, action, None))
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs")
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        """Return a new group: arguments that the help shows together."""
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        """Return a new group of arguments of which one can be given."""
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if _is_negative_number(option) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        """Add the arguments of another parser, in groups as there."""
        titles = {}
        for group in self._action_groups:
            if group.title in titles:
                raise ValueError("cannot merge actions - two groups are named %r" % (group.title,))
            titles[group.title] = group
        place = {}
        for group in container._action_groups:
            if group.title not in titles:
                titles[group.title] = self.add_argument_group(
                    title=group.title, description=group.description, conflict_handler=group.conflict_handler
                )
            for action in group._group_actions:
                place[action] = titles[group.title]
        for group in container._mutually_exclusive_groups:
            copy = self.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                place[action] = copy
        for action in container._actions:
            place.get(action, self)._add_action(action)

    def _get_positional_kwargs(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs not in (OPTIONAL, ZERO_OR_MORE) or nargs == ZERO_OR_MORE and "default" not in kwargs:
            kwargs["required"] = True
        return dict(kwargs, dest=dest, option_strings=[])

    def _get_optional_kwargs(self, *args, **kwargs):
        chars = self.prefix_chars
        for option in args:
            if option[0] not in chars:
                raise ValueError("invalid option string %r: must start with a character %r" % (option, chars))
        dest = kwargs.pop("dest", None)
        if dest is None:
            long = [option for option in args if len(option) > 1 and option[1] in chars]
            dest = (long or args)[0].lstrip(chars)
            if not dest:
                raise ValueError("dest= is required for options like %r" % args[-1])
            dest = dest.replace("-", "_")
        return dict(kwargs, dest=dest, option_strings=list(args))

    def _pop_action_class(self, kwargs, default=None):
        action = kwargs.pop("action", default)
        return self._registry_get("action", action, action)

    def _get_handler(self):
        try:
            return getattr(self, "_handle_conflict_%s" % self.conflict_handler)
        except AttributeError:
            raise ValueError("invalid conflict_resolution value: %r" % self.conflict_handler)

    def _check_conflict(self, action):
        known = self._option_string_actions
        conflicts = [(option, known[option]) for option in action.option_strings if option in known]
        if conflicts:
            self._get_handler()(action, conflicts)

    def _handle_conflict_error(self, action, conflicting_actions):
        options = ", ".join([option for option, _ in conflicting_actions])
        s = "" if len(conflicting_actions) == 1 else "s"
        raise ArgumentError(action, "conflicting option string%s: %s" % (s, options))

    def _handle_conflict_resolve(self, action, conflicting_actions):
        for option, old in conflicting_actions:
            old.option_strings.remove(option)
            self._option_string_actions.pop(option, None)
            if not old.option_strings:
                old.container._remove_action(old)


_ACTIONS = {
    None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction,
    "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction, "count": _CountAction,
    "help": _HelpAction, "version": _VersionAction, "parsers": _SubParsersAction, "extend": _ExtendAction,
}


class _ArgumentGroup(_ActionsContainer):
    """Arguments that the help shows together."""

    def __init__(self, container, title=None, description=None, **kwargs):
        for name in ("conflict_handler", "prefix_chars", "argument_default"):
            kwargs.setdefault(name, getattr(container, name))
        super().__init__(description=description, **kwargs)
        self.title = title
        self._group_actions = []
        self._registries = container._registries
        self._actions = container._actions
        self._option_string_actions = container._option_string_actions
        self._defaults = container._defaults
        self._has_negative_number_optionals = container._has_negative_number_optionals
        self._mutually_exclusive_groups = container._mutually_exclusive_groups

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)

    def add_argument_group(self, *args, **kwargs):
        """Return a new group; deprecated in a group."""
        import warnings

        warnings.warn("Nesting argument groups is deprecated.", category=DeprecationWarning, stacklevel=2)
        return super().add_argument_group(*args, **kwargs)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    """Arguments of which one can be given."""

    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)

    def add_mutually_exclusive_group(self, *args, **kwargs):
        """Return a new group; deprecated in a group."""
        import warnings

        warnings.warn("Nesting mutually exclusive groups is deprecated.", category=DeprecationWarning, stacklevel=2)
        return super().add_mutually_exclusive_group(*args, **kwargs)


def _identity(string):
    return string


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Parses command lines, and writes their help."""

    def __init__(
        self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter, prefix_chars="-",
        fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True, allow_abbrev=True,
        exit_on_error=True
    ):
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        if prog is None:
            prog = _os.path.basename(_sys.argv[0] if _sys.argv else "")  # a host that embeds may give none
        self.prog = prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        self.register("type", None, _identity)
        if add_help:
            dash = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(
                dash + "h", dash * 2 + "help", action="help", default=SUPPRESS, help="show this help message and exit"
            )
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")
        return [(name, getattr(self, name)) for name in names]

    def add_subparsers(self, **kwargs):
        """Return what has add_parser(name, ...), for subcommands."""
        if self._subparsers is not None:
            raise ArgumentError(None, "cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            title = kwargs.pop("title", "subcommands")
            self._subparsers = self.add_argument_group(title, kwargs.pop("description", None))
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            # The subcommand's usage begins as this one's, with the arguments before it but without options.
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        action = self._pop_action_class(kwargs, "parsers")(option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        group = self._optionals if action.option_strings else self._positionals
        group._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    def _no_more(self, argv):
        """Complain about arguments that are not known."""
        if not argv:
            return
        message = "unrecognized arguments: %s" % " ".join(argv)
        if not self.exit_on_error:
            raise ArgumentError(None, message)
        self.error(message)

    def parse_args(self, args=None, namespace=None):
        """Return a namespace of the arguments, by default the program's."""
        found, argv = self.parse_known_args(args, namespace)
        self._no_more(argv)
        return found

    def parse_known_args(self, args=None, namespace=None):
        """Return a namespace of the arguments, and the list of those that are not known."""
        args = _sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest in self._defaults:
            if not hasattr(namespace, dest):
                setattr(namespace, dest, self._defaults[dest])
        try:
            namespace, args = self._parse_known_args(args, namespace)
        except ArgumentError as e:
            if not self.exit_on_error:
                raise
            self.error(str(e))
        if hasattr(namespace, _UNRECOGNIZED_ARGS_ATTR):
            args.extend(getattr(namespace, _UNRECOGNIZED_ARGS_ATTR))
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, args

    def _parse_known_args(self, arg_strings, namespace):
        if self.fromfile_prefix_chars is not None:
            arg_strings = self._read_args_from_files(arg_strings)
        return _Parse(self, arg_strings, namespace).run()

    def _read_args_from_files(self, arg_strings):
        """Replace the names of files, which begin with one of fromfile_prefix_chars, by the arguments in them."""
        result = []
        for arg in arg_strings:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                result.append(arg)
                continue
            try:
                encoding, errors = _sys.getfilesystemencoding(), _sys.getfilesystemencodeerrors()
                with open(arg[1:], encoding=encoding, errors=errors) as f:
                    inner = []
                    for line in f.read().splitlines():
                        inner.extend(self.convert_arg_line_to_args(line))
                    result.extend(self._read_args_from_files(inner))
            except OSError as e:
                raise ArgumentError(None, str(e))
        return result

    def convert_arg_line_to_args(self, arg_line):
        """Return the arguments in a line of a file: for subclasses."""
        return [arg_line]

    def _match_argument(self, action, arg_strings_pattern):
        """Return how many arguments an action takes from the front of a pattern."""
        counts = _match([action], arg_strings_pattern)
        if counts is not None:
            return counts[0]
        nargs = action.nargs
        messages = {None: "one argument", OPTIONAL: "at most one argument", ONE_OR_MORE: "at least one argument"}
        expected = messages.get(nargs)
        if expected is None:
            expected = "%s argument%s" % (nargs, "" if nargs == 1 else "s")
        raise ArgumentError(action, "expected " + expected)

    def _match_arguments_partial(self, actions, arg_strings_pattern):
        """Return how many arguments each of as many actions as possible takes from the front of a pattern."""
        for n in range(len(actions), 0, -1):
            counts = _match(actions[:n], arg_strings_pattern)
            if counts is not None:
                return counts
        return []

    def _parse_optional(self, arg_string):
        """Return (action or None, option, "=" or "" or None, value or None) if the argument is an option, else None."""
        if not arg_string or arg_string[0] not in self.prefix_chars:
            return None
        known = self._option_string_actions
        if arg_string in known:
            return known[arg_string], arg_string, None, None
        if len(arg_string) == 1:
            return None
        option, sep, value = arg_string.partition("=")
        if sep and option in known:
            return known[option], option, sep, value
        found = self._get_option_tuples(arg_string)
        if len(found) > 1:
            matches = ", ".join([option for _, option, _, _ in found])
            raise ArgumentError(None, "ambiguous option: %s could match %s" % (arg_string, matches))
        if found:
            return found[0]
        if _is_negative_number(arg_string) and not self._has_negative_number_optionals:
            return None
        if " " in arg_string:
            return None
        return None, arg_string, None, None

    def _get_option_tuples(self, option_string):
        """Return what options an abbreviation, or a short option with its value, can be."""
        chars = self.prefix_chars
        known = self._option_string_actions
        if option_string[0] not in chars:
            raise ArgumentError(None, "unexpected option string: %s" % option_string)
        if option_string[1] in chars:
            if not self.allow_abbrev:
                return []
            prefix, sep, value = option_string.partition("=")
            if not sep:
                sep = value = None
            return [(known[option], option, sep, value) for option in known if option.startswith(prefix)]
        result = []
        for option in known:
            if option == option_string[:2]:
                result.append((known[option], option, "", option_string[2:]))
            elif option.startswith(option_string):
                result.append((known[option], option, None, None))
        return result

    def parse_intermixed_args(self, args=None, namespace=None):
        """As parse_args, but options may stand between the values of a positional argument."""
        found, argv = self.parse_known_intermixed_args(args, namespace)
        self._no_more(argv)
        return found

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """As parse_known_args, but options may stand between the values of a positional argument."""
        positionals = self._get_positional_actions()
        for action in positionals:
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError("parse_intermixed_args: positional arg with nargs=%s" % action.nargs)
        for group in self._mutually_exclusive_groups:
            for action in group._group_actions:
                if action in positionals:
                    raise TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup")
        usage = self.usage
        try:
            if usage is None:
                self.usage = self.format_usage()[7:]  # made while the positional arguments are as they are
            namespace, rest = self._parse_options_only(positionals, args, namespace)
            return self._parse_positionals_only(rest, namespace)
        finally:
            self.usage = usage

    def _parse_options_only(self, positionals, args, namespace):
        saved = [(action, action.nargs, action.default) for action in positionals]
        for action in positionals:
            action.nargs = action.default = SUPPRESS
        try:
            namespace, rest = self.parse_known_args(args, namespace)
            for action in positionals:
                if hasattr(namespace, action.dest) and getattr(namespace, action.dest) == []:
                    from warnings import warn

                    warn("Do not expect %s in %s" % (action.dest, namespace))
                    delattr(namespace, action.dest)
            return namespace, rest
        finally:
            for action, action.nargs, action.default in saved:
                pass

    def _parse_positionals_only(self, args, namespace):
        needed = self._get_optional_actions() + self._mutually_exclusive_groups
        saved = [(x, x.required) for x in needed]
        for x in needed:
            x.required = False
        try:
            return self.parse_known_args(args, namespace)
        finally:
            for x, x.required in saved:
                pass

    def _get_values(self, action, arg_strings):
        """Return the value of an action for its arguments."""
        nargs = action.nargs
        if not action.option_strings and nargs not in (PARSER, REMAINDER) and "--" in arg_strings:
            arg_strings.remove("--")
        if not arg_strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._get_value(action, value)
                self._check_value(action, value)
            return value
        if not arg_strings and nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is None:
                return arg_strings
            self._check_value(action, action.default)
            return action.default
        if nargs == SUPPRESS:
            return SUPPRESS
        if len(arg_strings) == 1 and nargs in (None, OPTIONAL):
            value = self._get_value(action, arg_strings[0])
            self._check_value(action, value)
            return value
        values = [self._get_value(action, arg) for arg in arg_strings]
        checked = values
        if nargs == REMAINDER:
            checked = []
        elif nargs == PARSER:
            checked = values[:1]
        for value in checked:
            self._check_value(action, value)
        return values

    def _get_value(self, action, arg_string):
        kind = self._registry_get("type", action.type, action.type)
        if not callable(kind):
            raise ArgumentError(action, "%r is not callable" % (kind,))
        try:
            return kind(arg_string)
        except ArgumentTypeError as e:
            message = str(e)
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", None)
            message = "invalid %s value: %r" % (repr(action.type) if name is None else name, arg_string)
        raise ArgumentError(action, message)

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            choices = ", ".join([repr(choice) for choice in action.choices])
            raise ArgumentError(action, "invalid choice: %r (choose from %s)" % (value, choices))

    def format_usage(self):
        """Return the usage."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        """Return the help."""
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        """Print the usage, by default to sys.stdout."""
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        """Print the help, by default to sys.stdout."""
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if not message:
            return
        try:
            (file or _sys.stderr).write(message)
        except (AttributeError, OSError):  # there is nobody to tell
            pass

    def exit(self, status=0, message=None):
        """End the program, with a message on sys.stderr."""
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        """Print the usage and a message on sys.stderr, and end the program with status 2."""
        self.print_usage(_sys.stderr)
        self.exit(2, "%s: error: %s\n" % (self.prog, message))

    def _warning(self, message):
        self._print_message("%s: warning: %s\n" % (self.prog, message), _sys.stderr)


class _Parse:
    """A command line that is being parsed.

    Its pattern has a letter for each argument: O for an option, A for any other, - for a --.
    """

    def __init__(self, parser, arg_strings, namespace):
        self.parser = parser
        self.args = arg_strings
        self.namespace = namespace
        self.options = {}  # by their place: what _parse_optional returned
        self.pattern = ""
        self.positionals = parser._get_positional_actions()  # that have not had their arguments
        self.extras = []
        self.seen = set()
        self.seen_non_default = set()
        self.warned = set()
        self.conflicts = {}  # by action: those of its mutually exclusive groups
        for group in parser._mutually_exclusive_groups:
            for action in group._group_actions:
                self.conflicts.setdefault(action, []).extend([x for x in group._group_actions if x is not action])

    def run(self):
        """Return the namespace, and the arguments that are not known."""
        self._classify()
        last = max(self.options) if self.options else -1
        i = 0
        while i <= last:
            option = min([j for j in self.options if j >= i])
            if i != option:
                after = self._take_positionals(i)
                if after > i:
                    i = after
                    continue
            if i not in self.options:
                self.extras.extend(self.args[i:option])
                i = option
            i = self._take_option(i)
        self.extras.extend(self.args[self._take_positionals(i) :])
        self._check_required()
        return self.namespace, self.extras

    def _classify(self):
        letters = []
        for i, arg in enumerate(self.args):
            if arg == "--":
                letters.append("-" + "A" * (len(self.args) - i - 1))
                break
            option = self.parser._parse_optional(arg)
            if option is not None:
                self.options[i] = option
            letters.append("A" if option is None else "O")
        self.pattern = "".join(letters)

    def _act(self, action, arg_strings, option=None):
        """Have an action do what it does for its arguments."""
        self.seen.add(action)
        values = self.parser._get_values(action, arg_strings)
        if values is not action.default:
            self.seen_non_default.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.seen_non_default:
                    raise ArgumentError(action, "not allowed with argument %s" % _get_action_name(other))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option)

    def _warn(self, what, name):
        if name not in self.warned:
            self.parser._warning("%s '%s' is deprecated" % (what, name))
            self.warned.add(name)

    def _take_option(self, start):
        """Take the option at start, or the short options in one argument, and its values; return where to go on."""
        todo, stop = self._option_actions(start)
        for action, args, option in todo:
            if action.deprecated:
                self._warn("option", option)
            self._act(action, args, option)
        return stop

    def _option_actions(self, start):
        action, option, sep, value = self.options[start]
        parser = self.parser
        todo = []
        while True:
            if action is None:
                self.extras.append(self.args[start])
                return [], start + 1
            if value is None:
                stop = start + 1 + parser._match_argument(action, self.pattern[start + 1 :])
                todo.append((action, self.args[start + 1 : stop], option))
                return todo, stop
            count = parser._match_argument(action, "A")
            if count == 0 and option[1] not in parser.prefix_chars and value != "":
                # A short option without a value: what is behind it in the argument is the next.
                if sep or value[0] in parser.prefix_chars:
                    raise ArgumentError(action, "ignored explicit argument %r" % value)
                todo.append((action, [], option))
                char = option[0]
                option = char + value[0]
                if option not in parser._option_string_actions:
                    self.extras.append(char + value)
                    return todo, start + 1
                action = parser._option_string_actions[option]
                sep, value = _rest_of_short(value[1:])
            elif count == 1:
                todo.append((action, [value], option))
                return todo, start + 1
            else:
                raise ArgumentError(action, "ignored explicit argument %r" % value)

    def _take_positionals(self, start):
        """Give arguments from start on to as many positional actions as match; return where to go on."""
        counts = self.parser._match_arguments_partial(self.positionals, self.pattern[start:])
        actions = self.positionals[: len(counts)]
        del self.positionals[: len(counts)]
        for action, n in zip(actions, counts):
            args = self.args[start : start + n]
            start += n
            if args and action.deprecated:
                self._warn("argument", action.dest)
            self._act(action, args)
        return start

    def _check_required(self):
        """Complain about what is missing; convert defaults that are strings."""
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_get_action_name(action))
            elif isinstance(action.default, str) and hasattr(self.namespace, action.dest):
                # Only now: a default that is not used is not converted, for that may fail or have an effect.
                if action.default is getattr(self.namespace, action.dest):
                    setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, "the following arguments are required: %s" % ", ".join(missing))
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any([action in self.seen_non_default for action in group._group_actions]):
                names = [_get_action_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, "one of the arguments %s is required" % " ".join(names))


def _rest_of_short(rest):
    """Return separator and value of a short option that has rest behind it."""
    if not rest:
        return None, None
    if rest[0] == "=":
        return "=", rest[1:]
    return "", rest


def _runs(action):
    """Return what an action takes of a pattern: (letters, least, most or None for any), one after the other."""
    nargs = action.nargs
    dashes = ("-", 0, None)
    if nargs is None:
        runs = [dashes, ("A", 1, 1), dashes]
    elif nargs == OPTIONAL:
        runs = [dashes, ("A", 0, 1), dashes]
    elif nargs == ZERO_OR_MORE:
        runs = [dashes, ("A-", 0, None)]
    elif nargs == ONE_OR_MORE:
        runs = [dashes, ("A", 1, 1), ("A-", 0, None)]
    elif nargs == REMAINDER:
        runs = [("-AO", 0, None)]
    elif nargs == PARSER:
        runs = [dashes, ("A", 1, 1), ("-AO", 0, None)]
    elif nargs == SUPPRESS:
        runs = [dashes]
    else:
        runs = [dashes]
        for _ in range(nargs):
            runs.extend([("A", 1, 1), dashes])
    if action.option_strings:
        runs = [(letters.replace("-", ""), least, most) for letters, least, most in runs if letters != "-"]
    return runs


def _match(actions, pattern):
    """Return how many letters of pattern each action takes, the first as many as possible; None if they can't all match."""
    runs = []
    ends = []
    for action in actions:
        runs.extend(_runs(action))
        ends.append(len(runs))
    failed = set()
    taken = [0] * len(runs)

    def match(k, i):
        if k == len(runs):
            return True
        if (k, i) in failed:
            return False
        letters, least, most = runs[k]
        n = 0
        while i + n < len(pattern) and pattern[i + n] in letters and (most is None or n < most):
            n += 1
        while n >= least:
            taken[k] = n
            if match(k + 1, i + n):
                return True
            n -= 1
        failed.add((k, i))
        return False

    if not match(0, 0):
        return None
    counts = []
    start = 0
    for end in ends:
        counts.append(sum(taken[start:end]))
        start = end
    return counts
