n, k = map(int, input().split())
small = []
large = []
d = 1
while d * d <= n:
    if n % d == 0:
        small.append(d)
        if d * d != n:
            large.append(n // d)
    d += 1
divs = small + large[::-1]
print(divs[k - 1] if k <= len(divs) else -1)
