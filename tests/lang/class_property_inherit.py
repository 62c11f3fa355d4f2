class Base:
    @property
    def value(self):
        return "base"
    @value.setter
    def value(self, v):
        print("base set", v)

class Override(Base):
    @property
    def value(self):
        return "override of " + super().value

class Extend(Base):
    @Base.value.getter
    def value(self):
        return "extended"

o, e = Override(), Extend()
print(o.value, e.value)  # expect: override of base extended
e.value = 1  # expect: base set 1
try:
    o.value = 1
except AttributeError as err:
    print(err)  # expect: property 'value' of 'Override' object has no setter

# A property is a data descriptor: it wins over the instance dictionary.
e.__dict__["value"] = "hidden"
print(e.value, e.__dict__)  # expect: extended {'value': 'hidden'}

class Raises:
    @property
    def p(self):
        return self.missing
try:
    Raises().p
except AttributeError as err:
    print(err)  # expect: 'Raises' object has no attribute 'missing'
