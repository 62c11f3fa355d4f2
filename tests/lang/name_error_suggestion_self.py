class Account:
    def __init__(self):
        self.balance = 0
    def show(self):
        return balance

Account().show()
# raises: NameError: name 'balance' is not defined. Did you mean: 'self.balance'?
