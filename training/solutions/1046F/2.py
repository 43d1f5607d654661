import sys
data = list(map(int, sys.stdin.read().split()))
n, x, f = data[0], data[-2], data[-1]
print(f * sum(-((x - v) // (x + f)) for v in data[1:n + 1] if v > x))
