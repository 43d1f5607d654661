w, h = map(int, input().split())
u, d = map(int, input().split())
v, e = map(int, input().split())
while h:
    w += h
    if h == d:
        w = max(0, w - u)
    if h == e:
        w = max(0, w - v)
    h -= 1
print(w)
