w, h, k = map(int, input().split())
print(k * (2 * (w + h) - 4))
