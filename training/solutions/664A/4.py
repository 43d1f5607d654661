a, b = map(int, input().split())
print([1, a][a == b])
