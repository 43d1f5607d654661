n, a, b, c = map(int, input().split())
m = n % 4
if m == 0:
    print(0)
elif m == 1:
    print(min(3 * a, a + b, c))
elif m == 2:
    print(min(2 * a, b, 2 * c))
else:
    print(min(a, b + c, 3 * c))
