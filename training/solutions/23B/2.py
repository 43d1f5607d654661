import sys

for x in sys.stdin.read().split()[1:]:
    n = int(x)
    print(n - 2 if n > 2 else 0)
