w1, h1, w2, h2 = map(int, input().split())
box = 2 * (w1 + 2) + 2 * (h1 + h2)
print(box)
