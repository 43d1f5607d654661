n = int(input())
a = input().strip()
b = input().strip()
l = len(a) * len(b)
x = y = 0
for i in range(min(n, l)):
    p = a[i % len(a)] + b[i % len(b)]
    k = (n - i + l - 1) // l
    if p in ("RP", "PS", "SR"):
        x += k
    elif p[0] != p[1]:
        y += k
print(x, y)
