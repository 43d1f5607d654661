w1, h1, w2, h2 = map(int, input().split())
ans = w1 + w2 + 2 * (h1 + h2) + (w1 - w2) + 4
print(ans)
