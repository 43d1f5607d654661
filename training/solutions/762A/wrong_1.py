n, k = map(int, input().split())
divs = []
d = 1
while d * d <= n:
    if n % d == 0:
        divs.append(d)
        divs.append(n // d)
    d += 1
divs.sort()
print(divs[k - 1] if k <= len(divs) else -1)
