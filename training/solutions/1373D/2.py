def kadane(v):
    best = cur = 0
    for x in v:
        cur = max(0, cur + x)
        best = max(best, cur)
    return best

t = int(input())
for _ in range(t):
    n = int(input())
    a = [int(x) for x in input().split()]
    even, odd = a[::2], a[1::2]
    p = [o - e for e, o in zip(even, odd)]
    q = [o - e for e, o in zip(even[1:], odd)]
    print(sum(even) + max(kadane(p), kadane(q)))
