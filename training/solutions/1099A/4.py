w, h = map(int, input().split())
a = [0] * (h + 1)
for i in range(2):
    u, d = map(int, input().split())
    a[d] = u
while h >= 0:
    w = max(0, w + h - a[h])
    h -= 1
print(w)
