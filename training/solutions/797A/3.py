n, k = map(int, input().split())
ans = []
for i in range(k - 1):
    d = next((d for d in range(2, n + 1) if n % d == 0), 1)
    ans.append(d)
    n //= d
ans.append(n)
if 1 in ans:
    print(-1)
else:
    print(" ".join(map(str, ans)))
