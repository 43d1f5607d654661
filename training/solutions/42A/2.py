n, v = map(int, input().split())
a = [int(t) for t in input().split()]
b = [int(t) for t in input().split()]
s = sum(a)
ans = float(v)
for i in range(n):
    ans = min(ans, s * b[i] / a[i])
print("%.6f" % ans)
