a, b, c, d = map(int, input().split())
x, y = map(int, input().split())
if abs(a - c) % x == 0 and abs(b - d) % y == 0:
    print("YES")
else:
    print("NO")
