n, h = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
for k in range(1, n + 1):
    b = sorted(a[:k], reverse=True)
    if sum(b[::2]) <= h:
        ans = k
print(ans)
