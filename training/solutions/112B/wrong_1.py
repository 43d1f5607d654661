n, x, y = map(int, input().split())
m = n // 2
if m <= x <= m + 1 or m <= y <= m + 1:
    print("NO")
else:
    print("YES")
