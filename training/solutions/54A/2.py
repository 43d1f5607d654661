n, k = map(int, input().split())
c, *h = map(int, input().split())
h = [0] + h + [n + 1]
print(c + sum((y - x - 1) // k for x, y in zip(h, h[1:])))
