from __future__ import no_such_feature
# raises: SyntaxError: future feature no_such_feature is not defined
