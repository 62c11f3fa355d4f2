class Animal:
    kind = "animal"
    def __init__(self, name):
        self.name = name
    def speak(self):
        return f"{self.name} makes {self.sound()}"
    def sound(self):
        return "noise"

class Dog(Animal):
    def sound(self):
        return "woof"

class Puppy(Dog):
    kind = "puppy"
    def __init__(self, name):
        super().__init__(name + " jr")
    def sound(self):
        return super().sound() + "?"

for a in Animal("x"), Dog("rex"), Puppy("bo"):
    print(a.speak(), a.kind)
# expect: x makes noise animal
# expect: rex makes woof animal
# expect: bo jr makes woof? puppy
print(issubclass(Puppy, Animal), issubclass(Animal, Puppy), isinstance(Puppy("a"), Dog))  # expect: True False True
print([c.__name__ for c in Puppy.__mro__])  # expect: ['Puppy', 'Dog', 'Animal', 'object']
print([c.__name__ for c in Animal.__subclasses__()])  # expect: ['Dog']
print(Puppy.__bases__[0].__name__, Animal.sound is Dog.sound, "speak" in Dog.__dict__)  # expect: Dog False False
Animal.legs = 4
print(Puppy("z").legs)  # expect: 4
