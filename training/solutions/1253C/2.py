from itertools import accumulate
n, m = map(int, input().split())
p = list(accumulate(sorted(map(int, input().split()))))
for i in range(m, n):
    p[i] += p[i - m]
print(*p)
