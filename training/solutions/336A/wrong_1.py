x, y = map(int, input().split())
s = abs(x) + abs(y)
print(0, s if y > 0 else -s, s if x > 0 else -s, 0)
