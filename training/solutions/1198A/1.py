from collections import Counter
n, size = map(int, input().split())
c = Counter(map(int, input().split()))
keep = 2 ** min(20, 8 * size // n)
cnt = [c[x] for x in sorted(c)]
cur = best = sum(cnt[:keep])
for i in range(keep, len(cnt)):
    cur += cnt[i] - cnt[i - keep]
    best = max(best, cur)
print(n - best)
