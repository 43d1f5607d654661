n = int(input())
a = list(map(int, input().split()))
cnt, first = {}, {}
best = 0, 0
for i in range(n):
    x = a[i]
    if x not in cnt:
        cnt[x] = 0
        first[x] = i
    cnt[x] += 1
    k = cnt[x], first[x] - i
    if k > best:
        best = k
        ans = first[x] + 1, i + 1
print(*ans)
