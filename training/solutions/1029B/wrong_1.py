n = int(input())
a = list(map(int, input().split()))
ans = cur = 1
for i in range(1, n):
    if a[i] <= 2 * a[i - 1]:
        cur += 1
    else:
        ans = max(ans, cur)
        cur = 1
print(ans)
