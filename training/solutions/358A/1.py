n = int(input())
x = list(map(int, input().split()))
seg = [sorted(p) for p in zip(x, x[1:])]
bad = any(a < c < b < d for a, b in seg for c, d in seg)
print("yes" if bad else "no")
