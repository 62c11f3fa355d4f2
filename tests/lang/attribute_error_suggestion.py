class Account:
    def __init__(self):
        self.balance = 10

print(Account().balance)  # expect: 10
print(Account().blance)
# raises: AttributeError: 'Account' object has no attribute 'blance'. Did you mean: 'balance'?
