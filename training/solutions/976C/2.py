import sys
d = list(map(int, sys.stdin.read().split()))
L, R = d[1::2], d[2::2]
order = sorted(range(d[0]), key=lambda i: (L[i], -R[i]))
far = order[0]
for i in order[1:]:
    if R[i] <= R[far]:
        print(i + 1, far + 1)
        break
    far = i
else:
    print(-1, -1)
