n, m = map(int, input().split())
ans = [0] * (n + 1)
for _ in range(m):
    l, r, x = map(int, input().split())
    for k in range(l, r + 1):
        if k != x:
            ans[k] = x
print(*ans[1:])
