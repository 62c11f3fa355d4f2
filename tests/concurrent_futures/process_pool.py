# python: skip CPython has worker processes
# A pool of processes can't be made.
from concurrent.futures import ProcessPoolExecutor

ProcessPoolExecutor(2)
# raises: NotImplementedError: ProcessPoolExecutor needs worker processes, which this interpreter does not have; ThreadPoolExecutor runs Python code in parallel
