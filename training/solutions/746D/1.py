n, k, a, b = map(int, input().split())
x, y = 'G', 'B'
if a < b:
    a, b, x, y = b, a, y, x
slots = b + 1
if a > slots * k:
    print("NO")
else:
    q, r = divmod(a, slots)
    print(y.join(x * (q + (i < r)) for i in range(slots)))
