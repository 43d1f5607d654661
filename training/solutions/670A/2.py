n = int(input())
lo = n // 7 * 2
hi = lo
r = n % 7
if r == 6:
    lo += 1
if r == 1:
    hi += 1
elif r > 1:
    hi += 2
print(lo, hi)
