n, t, k, d = map(int, input().split())
g = (n + k - 1) // k
one = g * t
a, b = 0, d
for i in range(g):
    if a <= b:
        a += t
    else:
        b += t
two = max(a, b if b > d else 0)
if two < one:
    print("YES")
else:
    print("NO")
