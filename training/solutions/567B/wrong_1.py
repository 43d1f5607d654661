n = int(input())
cur = lo = hi = 0
for _ in range(n):
    c, r = input().split()
    if c == "+":
        cur += 1
    else:
        cur -= 1
    lo = min(lo, cur)
    hi = max(hi, cur)
print(hi - lo)
