x, y = map(int, input().split())
s = abs(x) + abs(y)
if x > 0:
    print(0, s if y > 0 else -s, s, 0)
else:
    print(-s, 0, 0, s if y > 0 else -s)
