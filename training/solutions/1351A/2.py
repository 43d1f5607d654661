import sys
d = list(map(int, sys.stdin.read().split()))
print("\n".join(str(d[i] + d[i + 1]) for i in range(1, len(d), 2)))
