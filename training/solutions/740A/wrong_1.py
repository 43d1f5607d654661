n, a, b, c = map(int, input().split())
m = -n % 4
if m == 3:
    print(min(3 * a, a + b, c))
elif m == 2:
    print(min(2 * a, b))
elif m == 1:
    print(a)
else:
    print(0)
