n, t = map(int, input().split())
print(n * (1 + 0.000000011 * t))
