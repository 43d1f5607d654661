import sys
d = list(map(int, sys.stdin.read().split()))
n, k = d[0], d[-1]
ends = d[2:-1:2]
i = 0
while ends[i] < k:
    i += 1
print(n - i)
