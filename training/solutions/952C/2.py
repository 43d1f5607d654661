n = int(input())
a = [int(x) for x in input().split()]
ans = "YES"
for i in range(1, n):
    if a[i] - a[i - 1] not in (-1, 0, 1):
        ans = "NO"
print(ans)
