n = int(input())
a = list(map(int, input().split()))
ans = c = 2
for i in range(2, n):
    if a[i] == a[i - 1] + a[i - 2]:
        c += 1
    else:
        c = 2
    ans = max(ans, c)
print(ans)
