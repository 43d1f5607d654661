from itertools import accumulate
n, m, k = map(int, input().split())
a = list(map(int, input().split()))
ops = [tuple(map(int, input().split())) for _ in range(m)]
count = [0] * (m + 1)
for _ in range(k):
    x, y = map(int, input().split())
    count[x - 1] += 1
    count[y] -= 1
change = [0] * (n + 1)
for c, (l, r, d) in zip(accumulate(count), ops):
    change[l - 1] += c * d
    change[r] -= c * d
print(*[x + y for x, y in zip(a, accumulate(change))])
