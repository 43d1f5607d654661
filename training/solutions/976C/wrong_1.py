n = int(input())
a = sorted(tuple(map(int, input().split())) + (i + 1,) for i in range(n))
for p, q in zip(a, a[1:]):
    if q[1] <= p[1]:
        print(q[2], p[2])
        break
else:
    print(-1, -1)
