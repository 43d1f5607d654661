n, k = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
for i in range(k):
    b = a[:]
    for j in range(i, n, k):
        b[j] = 0
    ans = max(ans, abs(b.count(1) - b.count(-1)))
print(ans)
