v = list(map(int, input().split()))
p, q = v[2] - v[0], v[3] - v[1]
r, s = v[4] - v[2], v[5] - v[3]
if p * p + q * q == r * r + s * s and (p, q) != (r, s):
    print("Yes")
else:
    print("No")
