import sys
n, a, b, s = sys.stdin.read().split()
t = {s[int(a) - 1], s[int(b) - 1]}
print(len(t) - 1)
