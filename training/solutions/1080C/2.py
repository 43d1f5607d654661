def cells(r):
    a, b, c, d = r
    s = max(0, c - a + 1) * max(0, d - b + 1)
    w = (s + (a + b + 1) % 2) // 2
    return w, s - w
t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    p = tuple(map(int, input().split()))
    q = tuple(map(int, input().split()))
    common = [max(p[0], q[0]), max(p[1], q[1]), min(p[2], q[2]), min(p[3], q[3])]
    white = (n * m + 1) // 2
    white += cells(p)[1] - cells(common)[1]
    white -= cells(q)[0]
    print(white, n * m - white)
