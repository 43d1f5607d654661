n, s = map(int, input().split())
a = []
for i in range(n):
    x, y, k = map(int, input().split())
    a.append((x * x + y * y, k))
a.sort()
ans = -1
for d, k in a:
    s += k
    if s >= 10**6:
        ans = d ** 0.5
        break
print(ans)
