from itertools import accumulate
n, m = map(int, input().split())
p = [0] + list(accumulate(map(int, input().split())))
print(*[p[i + 1] // m - p[i] // m for i in range(n)])
