import sys
a, b = sys.stdin.read().split()
d = sum(x != y for x, y in zip(a, b))
k = abs(a.count("4") - b.count("4"))
print((d - k) // 2 + k)
