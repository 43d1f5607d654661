a, b = map(int, input().split())
print(a + (a - 1) // (b - 1))
