import sys
from os.path import commonprefix
print(len(commonprefix(sys.stdin.read().split()[1:])))
