n, p, l, r = map(int, input().split())
print(min(abs(p - l), abs(p - r)) + r - l + 2)
