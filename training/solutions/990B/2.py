from collections import Counter
n, k = map(int, input().split())
c = Counter(map(int, input().split()))
b = sorted(c)
ans = n
for x, y in zip(b, b[1:]):
    if y - x <= k:
        ans -= c[x]
print(ans)
