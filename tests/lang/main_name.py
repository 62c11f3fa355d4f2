print(__name__)  # expect: __main__
if __name__ == "__main__":
    print("run as a script")  # expect: run as a script
class C: pass
def f(): pass
print(C.__module__, f.__module__)  # expect: __main__ __main__
print(__doc__, isinstance(__file__, str))  # expect: None True
