# A part of argparse: how arguments are matched with actions.

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
