import sys
n, *a = map(int, sys.stdin.read().split())
print(min(set(range(1, n + 2)) - set(a)))
