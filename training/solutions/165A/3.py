n = int(input())
p = []
for i in range(n):
    x, y = map(int, input().split())
    p.append((x, y))
ans = 0
for x, y in p:
    l = r = u = d = 0
    for a, b in p:
        if b == y and a < x:
            l = 1
        if b == y and a > x:
            r = 1
        if a == x and b < y:
            d = 1
        if a == x and b > y:
            u = 1
    if l + r + u + d == 4:
        ans += 1
print(ans)
