a, b = map(int, input().split())
c, d = map(int, input().split())
if a - 1 <= d <= 2 * a or b - 1 <= c <= 2 * b:
    print("YES")
else:
    print("NO")
