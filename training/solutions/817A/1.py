a, b, c, d = map(int, input().split())
x, y = map(int, input().split())
p = abs(a - c)
q = abs(b - d)
if p % x == 0 and q % y == 0 and p // x % 2 == q // y % 2:
    print("YES")
else:
    print("NO")
