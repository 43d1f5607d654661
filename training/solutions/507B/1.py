r, x, y, a, b = map(int, input().split())
d = (x - a) ** 2 + (y - b) ** 2
k = 0
while (2 * r * k) ** 2 < d:
    k += 1
print(k)
