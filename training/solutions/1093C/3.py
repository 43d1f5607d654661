import sys
n, *b = map(int, sys.stdin.read().split())
a = [0]
for i in range(1, n // 2):
    d = b[i] - b[i - 1]
    a.append(a[-1] + max(0, d))
for i in range(n // 2 - 1, -1, -1):
    a.append(b[i] - a[i])
print(" ".join(map(str, a)))
