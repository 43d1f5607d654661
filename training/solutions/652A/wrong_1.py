h1, h2 = map(int, input().split())
a, b = map(int, input().split())
h = h1 + 8 * a
if h >= h2:
    print(0)
elif a <= b:
    print(-1)
else:
    print((h2 - h) // (12 * (a - b)) + 1)
