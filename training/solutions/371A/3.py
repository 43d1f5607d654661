n, k = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
for i in range(k):
    x = y = 0
    for j in range(i, n, k):
        if a[j] == 1:
            x += 1
        else:
            y += 1
    ans += min(x, y)
print(ans)
