n, k = map(int, input().split())
a = list(map(int, input().split()))
best = 10 ** 9
for i in range(k):
    s = sum(a[i::k])
    if s <= best:
        best = s
        ans = i + 1
print(ans)
