t = int(input())
for i in range(t):
    a, b, c, r = map(int, input().split())
    if a > b:
        a, b = b, a
    l = max(a, c - r)
    h = min(b, c + r)
    if l <= h:
        print(b - a - (h - l))
    else:
        print(b - a)
