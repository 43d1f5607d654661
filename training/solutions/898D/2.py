n, m, k = map(int, input().split())
a = sorted(map(int, input().split()))
kept = []
for x in a:
    if k > 1 and (len(kept) < k - 1 or x - kept[-(k - 1)] >= m):
        kept.append(x)
print(n - len(kept))
