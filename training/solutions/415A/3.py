n, m = map(int, input().split())
b = list(map(int, input().split()))
ans = [0] * (n + 1)
for x in b:
    i = x
    while i <= n and ans[i] == 0:
        ans[i] = x
        i += 1
print(*ans[1:])
