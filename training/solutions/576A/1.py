n = int(input())
ans = []
for p in range(2, n + 1):
    if all(p % d for d in range(2, p)):
        q = p
        while q <= n:
            ans.append(q)
            q *= p
print(len(ans))
print(*ans)
