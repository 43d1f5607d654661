n = int(input())
a = [int(input()) for i in range(n)]
b = sorted(a)
lo, hi = b[0], b[-1]
d = hi - lo
if d == 0:
    print("Exemplary pages.")
elif d % 2 or b[1:-1] != [lo + d // 2] * (n - 2):
    print("Unrecoverable configuration.")
else:
    print("%d ml. from cup #%d to cup #%d." % (d // 2, a.index(lo) + 1, a.index(hi) + 1))
