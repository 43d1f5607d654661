n = int(input())
a = list(map(int, input().split()))
cnt = [0] * (n + 1)
for x in a:
    cnt[x] += 1
missing = [x for x in range(1, n + 1) if cnt[x] == 0]
kept = [False] * (n + 1)
p = 0
for i in range(n):
    x = a[i]
    if cnt[x] > 1:
        if kept[x] or missing[p] < x:
            a[i] = missing[p]
            p += 1
            cnt[x] -= 1
        else:
            kept[x] = True
print(p)
print(*a)
