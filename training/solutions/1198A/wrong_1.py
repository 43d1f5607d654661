from collections import Counter
n, size = map(int, input().split())
c = Counter(map(int, input().split()))
keep = 2 ** min(20, 8 * size // n)
print(n - sum(v for x, v in c.most_common(keep)))
