l, r, k = map(int, input().split())
p = 1
res = []
while p <= r:
    if p >= l:
        res.append(p)
    p *= k
print(*(res or [-1]))
