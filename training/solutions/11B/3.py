target = abs(int(input()))
lo, hi = 0, 10 ** 5
while lo < hi:
    mid = (lo + hi) // 2
    if mid * (mid + 1) // 2 >= target:
        hi = mid
    else:
        lo = mid + 1
if lo * (lo + 1) // 2 % 2 != target % 2:
    lo += 1 if lo % 2 == 0 else 2
print(lo)
