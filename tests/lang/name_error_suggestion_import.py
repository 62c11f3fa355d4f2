print(json.dumps(1))
# raises: NameError: name 'json' is not defined. Did you forget to import 'json'?
