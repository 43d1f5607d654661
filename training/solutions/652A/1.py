h1, h2 = map(int, input().split())
a, b = map(int, input().split())
h = h1 + 8 * a
if h >= h2:
    print(0)
elif a <= b:
    print(-1)
else:
    step = 12 * (a - b)
    print((h2 - h + step - 1) // step)
