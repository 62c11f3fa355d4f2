# A part of argparse: ArgumentParser.

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
