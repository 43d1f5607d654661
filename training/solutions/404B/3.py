a, d = map(float, input().split())
n = int(input())
A, D = round(a * 10 ** 4), round(d * 10 ** 4)
for i in range(1, n + 1):
    t = i * D % (4 * A)
    x = max(0, min(A, t, 3 * A - t))
    y = max(0, min(A, t - A, 4 * A - t))
    print(x / 10 ** 4, y / 10 ** 4)
