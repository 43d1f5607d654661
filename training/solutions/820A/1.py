c, v, w, a, l = map(int, input().split())
d = 1
p = v
while p < c:
    v = min(w, v + a)
    p += v - l
    d += 1
print(d)
