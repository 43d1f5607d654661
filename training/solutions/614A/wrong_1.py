l, r, k = map(int, input().split())
p = k
res = []
while p <= r:
    if p >= l:
        res.append(p)
    p *= k
print(*(res or [-1]))
