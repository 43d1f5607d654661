d, l, a, b = map(int, input().split())
print((l - d) / (a + b))
