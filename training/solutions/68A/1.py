*p, a, b = map(int, input().split())
print(max(0, min(min(p) - 1, b) - a + 1))
