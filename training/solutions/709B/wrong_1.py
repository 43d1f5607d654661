n, a = map(int, input().split())
x = sorted(map(int, input().split()), key=lambda v: abs(v - a))
x.pop()
if x:
    l, r = min(x), max(x)
    print(r - l + min(abs(a - l), abs(a - r)))
else:
    print(0)
