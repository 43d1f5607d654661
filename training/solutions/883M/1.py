a, b = map(int, input().split())
c, d = map(int, input().split())
print(2 * (max(1, abs(a - c)) + max(1, abs(b - d)) + 2))
