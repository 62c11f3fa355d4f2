# A part of enum: EnumType.

class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        _, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
        if Enum is None or not isinstance(classdict, EnumDict):
            return metacls._plain(cls, bases, classdict, boundary, kwds)
        for key in classdict.setdefault("_ignore_", []) + ["_ignore_"]:
            classdict.pop(key, None)
        names = list(classdict._member_names)
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join(repr(n) for n in invalid))
        order = classdict.pop("_order_", None)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        given = set(classdict)
        members = [(n, classdict.pop(n)) for n in names]
        attrs = {"_member_names_": _Maker(members, new, use_args, member_type)}
        attrs.update(classdict)
        if not isinstance(attrs["_generate_next_value_"], staticmethod):
            attrs["_generate_next_value_"] = staticmethod(attrs["_generate_next_value_"])
        attrs.update(
            _new_member_=new, _use_args_=use_args, _member_map_={}, _value2member_map_={}, _unhashable_values_=[], _unhashable_values_map_={},
            _member_type_=member_type, _value_repr_=metacls._find_data_repr_(cls, bases),
        )
        if first_enum is not None and getattr(first_enum, "_boundary_", None) is not None or boundary is not None:
            attrs.update(
                _boundary_=boundary or getattr(first_enum, "_boundary_", None), _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None
            )
        if ReprEnum is not None and ReprEnum in bases:
            own = member_type.__str__
            attrs.setdefault("__str__", member_type.__repr__ if own in _str_is_repr else own)
            attrs.setdefault("__format__", member_type.__format__)
        made = super().__new__(metacls, cls, bases, attrs, **kwds)
        metacls._finish(made, given, member_type, first_enum, save_new, new, order)
        return made

    def _plain(metacls, cls, bases, classdict, boundary, kwds):
        """Make the first class, Enum, or one of a namespace that is an ordinary dict."""
        if Enum is not None:
            namespace = metacls.__prepare__(cls, bases, **kwds)
            namespace.update(classdict)
            return metacls.__new__(metacls, cls, bases, namespace, boundary=boundary, **kwds)
        attrs = dict(classdict)
        attrs.pop("_ignore_", None)
        attrs.update(
            _new_member_=object.__new__, _use_args_=False, _member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[],
            _unhashable_values_map_={}, _member_type_=object, _value_repr_=None,
        )
        return type.__new__(metacls, cls, bases, attrs, **kwds)

    _plain = classmethod(_plain)

    @staticmethod
    def _finish(cls, given, member_type, first_enum, save_new, new, order):
        """Settle which methods a new class has, and check the order of its members."""
        for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
            if name in given:
                continue
            found = getattr(cls, name, None)
            if found is not None and found in (getattr(member_type, name, None), getattr(object, name, None)):
                if not (ReprEnum is not None and name in cls.__dict__):
                    setattr(cls, name, getattr(first_enum, name))
        is_flag = Flag is not None and issubclass(cls, Flag)
        if is_flag:
            for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
                if name not in given:
                    setattr(cls, name, Flag.__dict__[name])
            values = [m._value_ for m in cls]
            if values != sorted(values):
                cls._iter_member_ = cls._iter_member_by_def_
        if save_new:
            cls.__new_member__ = new
        cls.__new__ = Enum.__new__
        if order is not None:
            EnumType._check_order(cls, order, is_flag)

    @staticmethod
    def _check_order(cls, order, is_flag):
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        if is_flag:
            order = [n for n in order if n not in cls._member_map_ or n in cls._member_names_]
        else:
            order = [n for n in order if n not in cls._member_map_ or cls._member_map_[n]._name_ == n]
        if order != cls._member_names_:
            raise TypeError("member order does not match _order_:\n  %r\n  %r" % (cls._member_names_, order))

    def __init__(cls, *args, **kwds):
        super().__init__(*args)

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not _not_given:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _not_given and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(
            value, None if names is _not_given else names, module=module, qualname=qualname, type=type, start=start, boundary=boundary
        )

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            cls(value)
            return True
        except ValueError:
            return False

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def __dir__(cls):
        names = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__", "__members__", "__module__",
            "__name__", "__qualname__", *cls._member_names_,
        }
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(names)
        return sorted(set(dir(cls._member_type_)) | names)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_b.property
    def __members__(cls):
        """The members by name, aliases included."""
        return _MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return "<flag %r>" % cls.__name__
        return "<enum %r>" % cls.__name__

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """Make an enumeration of names."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            original, names, last = names, [], []
            for count, name in enumerate(original):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in names or ():
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        if module is None:
            try:
                module = _sys._getframemodulename(2)
            except AttributeError:
                try:
                    module = _sys._getframe(2).f_globals["__name__"]
                except (AttributeError, ValueError, KeyError):
                    pass
        if module is not None:
            classdict["__module__"] = module
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """Make an enumeration of the names of a module that filter accepts, and put the members in the module."""
        module_globals = _sys.modules[module].__dict__
        source = module_globals if source is None else source.__dict__
        members = [(n, source[n]) for n in source.keys() if filter(n)]
        try:
            members.sort(key=lambda t: (t[1], t[0]))
        except TypeError:
            members.sort(key=lambda t: t[0])
        made = cls(name, dict(members), module=module, boundary=boundary or KEEP)
        if as_global:
            global_enum(made)
        else:
            module_globals.update(made.__members__)
        module_globals[name] = made
        return made

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in getattr(chain, "__mro__", ()):
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError("<enum %r> cannot extend %r" % (class_name, base))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """Return the class of the members' values, and the enumeration that is the last base."""
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__repr__" in base.__dict__:
                    if "__dataclass_fields__" in base.__dict__ and "__dataclass_params__" in base.__dict__ and base.__dict__["__dataclass_params__"].repr:
                        return _dataclass_repr
                    return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = {}
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found[base._member_type_] = None
                        break
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    found[candidate or base] = None
                    break
                else:
                    candidate = candidate or base
        if len(found) > 1:
            raise TypeError("too many data types for %r: %r" % (class_name, set(found)))
        return next(iter(found), None)

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """Return the __new__ that makes members, whether to keep it, and whether it gets the value."""
        new = classdict.get("__new__", None)
        save_new = first_enum is not None and new is not None
        if new is None:
            ordinary = (None, None.__new__, object.__new__, Enum.__new__)
            candidates = [getattr(c, m, None) for m in ("__new_member__", "__new__") for c in (member_type, first_enum)]
            new = next((n for n in candidates if n not in ordinary), object.__new__)
        return new, save_new, first_enum is not None and new not in (Enum.__new__, object.__new__)

    def _add_member_(cls, name, member):
        """Give the class a member, or an alias of one."""
        if name in cls._member_map_ and cls._member_map_[name] is not member:
            raise NameError("%r is already bound: %r" % (name, cls._member_map_[name]))
        hidden = None
        for base in cls.__mro__[1:]:
            if name in base.__dict__:
                hidden = base.__dict__[name]
                if isinstance(hidden, (property, _DynamicClassAttribute)) or _is_descriptor(hidden):
                    break
                hidden = None
                break
        if hidden is not None:
            redirect = property()
            redirect.member = member
            redirect.__set_name__(cls, name)
            if isinstance(hidden, (property, _DynamicClassAttribute)):
                redirect.fget, redirect.fset, redirect.fdel = hidden.fget, hidden.fset, hidden.fdel
            else:
                redirect._shadowed = hidden
            type.__setattr__(cls, name, redirect)
        else:
            type.__setattr__(cls, name, member)
        cls._member_map_[name] = member


EnumMeta = EnumType
