a, d = map(float, input().split())
n = int(input())
for i in range(1, n + 1):
    p = i * d % (4 * a)
    if p <= a:
        print(p, 0)
    elif p <= 2 * a:
        print(a, p - a)
    elif p <= 3 * a:
        print(p - 2 * a, a)
    else:
        print(0, p - 3 * a)
