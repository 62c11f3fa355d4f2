from .. import value
from ..plain import bump

name = __name__
package = __package__
