n, a, b = map(int, input().split())
print(min(n - a, b))
