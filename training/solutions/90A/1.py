a = map(int, input().split())
print(max(30 + i + 3 * ((x + 1) // 2 - 1) for i, x in enumerate(a) if x))
