n = int(input())
a = list(map(int, input().split()))
best = None
for i in range(n):
    for j in range(i + 1, n):
        if a[i] == a[j]:
            s = 2 * a[i] + sum(x for x in a[i + 1:j] if x > 0)
            if best is None or s > best[0]:
                best = (s, i, j)
s, i, j = best
cut = [k + 1 for k in range(n) if k < i or k > j or i < k < j and a[k] < 0]
print(s, len(cut))
print(*cut)
