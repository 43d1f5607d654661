n, x, y = map(int, input().split())
a = list(map(int, input().split()))
print(a.index(min(a)) + 1)
