import sys, math
t = list(map(int, sys.stdin.read().split()))
n, m = t[:2]
top, low = t[2], t[3 + n]
sign = "-" if (top < 0) != (low < 0) else ""
top, low = abs(top), abs(low)
if n < m:
    res = "0/1"
elif n > m:
    res = sign + "Infinity"
else:
    g = math.gcd(top, low)
    res = sign + str(top // g) + "/" + str(low // g)
print(res)
