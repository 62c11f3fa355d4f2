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
