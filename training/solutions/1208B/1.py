n = int(input())
a = list(map(int, input().split()))
best = n
seen = set()
for i in range(n + 1):
    cur = set(seen)
    j = n
    while j > i and a[j - 1] not in cur:
        j -= 1
        cur.add(a[j])
    best = min(best, j - i)
    if i == n or a[i] in seen:
        break
    seen.add(a[i])
print(best)
