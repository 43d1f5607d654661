def count(rect, k):
    a, b, c, d = rect
    if a > c or b > d:
        return 0
    def f(x, y):
        return (x * y + k) // 2
    return f(c, d) - f(a - 1, d) - f(c, b - 1) + f(a - 1, b - 1)
for _ in range(int(input())):
    n, m = map(int, input().split())
    p = [int(v) for v in input().split()]
    q = [int(v) for v in input().split()]
    both = list(map(max, p[:2], q[:2])) + list(map(min, p[2:], q[2:]))
    black = count((1, 1, m, n), 0) - count(p, 0) + count(q, 1) + count(both, 0)
    print(n * m - black, black)
