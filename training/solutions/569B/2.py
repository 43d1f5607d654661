n = int(input())
a = list(map(int, input().split()))
used = [0] * (n + 1)
ans = [0] * n
for i in range(n):
    if a[i] <= n and not used[a[i]]:
        used[a[i]] = 1
        ans[i] = a[i]
p = 1
for i in range(n):
    if ans[i] == 0:
        while used[p]:
            p += 1
        ans[i] = p
        p += 1
print(*ans)
