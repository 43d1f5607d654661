from bisect import bisect_right
n, k = map(int, input().split())
a = list(map(int, input().split()))
free = [0] * k
jobs = []
for x in a:
    t = min(free)
    free[free.index(t)] = t + x
    jobs.append((t, x))
ends = sorted(t + x for t, x in jobs)
ans = 0
for t, x in jobs:
    for q in range(1, x + 1):
        m = bisect_right(ends, t + q - 1)
        if (100 * m * 2 + n) // (2 * n) == q:
            ans += 1
            break
print(ans)
