f = sorted(map(int, input().split()))
q = sum(x // 3 for x in f)
rest = sorted(x % 3 for x in f)
extra = rest[0]
if rest == [0, 2, 2] and f[0] > 0:
    extra = 1
print(q + extra)
