n, k = map(int, input().split())
s = input().strip()
a, b = "LEFT", "RIGHT"
m = k - 1
if m > n - k:
    a, b = b, a
    m = n - k
    s = s[::-1]
r = [a] * m
for c in s:
    r.append("PRINT " + c)
    r.append(b)
print("\n".join(r[:-1]))
