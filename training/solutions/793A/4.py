n, k = map(int, input().split())
a = [int(x) for x in input().split()]
if len(set(x % k for x in a)) > 1:
    print(-1)
else:
    print((sum(a) - min(a) * n) // k)
