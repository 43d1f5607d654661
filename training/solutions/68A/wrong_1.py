*p, a, b = map(int, input().split())
print(max(0, min(min(p), b) - a + 1))
