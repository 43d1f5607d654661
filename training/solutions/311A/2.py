n, k = map(int, input().split())
tot = sum(range(n))
if tot > k:
    print("\n".join("%d %d" % (i, i * 5000) for i in range(n)))
else:
    print("no solution")
