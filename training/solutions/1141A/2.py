n, m = map(int, input().split())
ans = -1
x, a = n, 0
while x <= m:
    y, b = x, 0
    while y < m:
        y *= 3
        b += 1
    if y == m:
        ans = a + b
    x *= 2
    a += 1
print(ans)
