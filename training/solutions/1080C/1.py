def white(x1, y1, x2, y2):
    if x1 > x2 or y1 > y2:
        return 0
    s = (x2 - x1 + 1) * (y2 - y1 + 1)
    return (s + 1) // 2 if (x1 + y1) % 2 == 0 else s // 2

def area(x1, y1, x2, y2):
    return max(0, x2 - x1 + 1) * max(0, y2 - y1 + 1)

for _ in range(int(input())):
    n, m = map(int, input().split())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    c = [max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])]
    w = white(1, 1, m, n)
    w += area(*a) - white(*a)
    w -= white(*b)
    w -= area(*c) - white(*c)
    print(w, n * m - w)
