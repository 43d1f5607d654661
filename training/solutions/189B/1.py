w, h = map(int, input().split())
a = sum(w - x + 1 for x in range(2, w + 1, 2))
b = sum(h - y + 1 for y in range(2, h + 1, 2))
print(a * b)
