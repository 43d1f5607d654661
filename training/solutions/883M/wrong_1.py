a, b = map(int, input().split())
c, d = map(int, input().split())
print(2 * (abs(a - c) + abs(b - d) + 2))
