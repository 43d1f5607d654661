n, m = map(int, input().split())
a = list(map(int, input().split()))
need = n // m
cnt = [0] * (m + 1)
for x in a:
    if x <= m:
        cnt[x] += 1
changes = 0
for j in range(1, m + 1):
    i = 0
    while cnt[j] < need:
        x = a[i]
        if x > m or cnt[x] > need:
            if x <= m:
                cnt[x] -= 1
            a[i] = j
            cnt[j] += 1
            changes += 1
        i += 1
print(need, changes)
print(*a)
