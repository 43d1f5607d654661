n, c = map(int, input().split())
x = list(map(int, input().split()))
print(max(a - b for a, b in zip(x, x[1:])) - c)
