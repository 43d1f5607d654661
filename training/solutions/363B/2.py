from itertools import accumulate
n, k = map(int, input().split())
p = [0] + list(accumulate(map(int, input().split())))
d = [p[i + k] - p[i] for i in range(n - k + 1)]
print(d.index(min(d)) + 1)
