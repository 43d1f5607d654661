n, b = map(int, input().split())
a = list(map(int, input().split()))
cost = []
d = 0
for i in range(n - 1):
    if a[i] % 2:
        d += 1
    else:
        d -= 1
    if d == 0:
        cost.append(abs(a[i] - a[i + 1]))
cost.sort()
ans = 0
for c in cost:
    if c > b:
        break
    b -= c
    ans += 1
print(ans)
