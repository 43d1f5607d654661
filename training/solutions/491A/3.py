a = int(input())
b = int(input())
lo, hi = b + 1, b
r = []
for i in range(a + 1):
    r.append(lo)
    lo += 1
for i in range(b):
    r.append(hi)
    hi -= 1
print(" ".join(map(str, r)))
