n, m = map(int, input().split())
print((sum(map(int, input().split())) + m - 1) // m)
