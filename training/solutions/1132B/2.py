import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
a = sorted(d[1:n + 1])
total = sum(a)
print("\n".join(str(total - a[-q]) for q in d[n + 2:]))
