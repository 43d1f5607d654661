n, k = map(int, input().split())
c, *h = map(int, input().split())
h = [0] + h + [n]
print(c + sum((y - x) // k for x, y in zip(h, h[1:])))
