from ..plain import visible
from . import leaf
