n, k = map(int, input().split())
a = list(map(int, input().split()))
ans = 1
c = 1
for i in range(n - 1):
    if a[i] != a[i + 1]:
        c += 1
    else:
        c = 1
    if c > ans:
        ans = c
print(ans)
