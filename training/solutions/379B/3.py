import sys
n, *a = map(int, sys.stdin.read().split())
print("".join("PRL" * x + "R" for x in a[:-1]) + "PLR" * a[-1])
