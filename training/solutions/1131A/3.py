w1, h1, w2, h2 = map(int, input().split())
print((w1 + h1 + h2) * 2 + 4)
