a, b = map(int, input().split())
c, d = map(int, input().split())
if a - 1 <= d <= 2 * a + 2 or b - 1 <= c <= 2 * b + 2:
    print("YES")
else:
    print("NO")
