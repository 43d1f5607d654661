n, x = map(int, input().split())
a = [0] + list(map(int, input().split()))

def climb(v):
    steps = 1
    while a[v]:
        v = a[v]
        steps += 1
    return v, steps

size = {}
for v in range(1, n + 1):
    head, depth = climb(v)
    size[head] = max(size.get(head, 0), depth)
head, place = climb(x)
del size[head]
bits = 1 << place
for length in size.values():
    bits |= bits << length
for i in range(n + 1):
    if bits >> i & 1:
        print(i)
