import sys
data = list(map(int, sys.stdin.read().split()))
n = data[0]
up, down = [0] * (n + 1), [0] * (n + 1)
for i in range(1, n + 1):
    up[i] = max(up[i - 1], down[i - 1] + data[i])
    down[i] = max(down[i - 1], up[i - 1] + data[n + i])
print(max(up[n], down[n]))
