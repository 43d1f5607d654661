n = int(input())
def beautiful(x):
    s = bin(x)[2:]
    k = s.count("0")
    return s == "1" * (k + 1) + "0" * k
ans = 1
d = 1
while d * d <= n:
    if n % d == 0:
        for x in (d, n // d):
            if beautiful(x):
                ans = max(ans, x)
    d += 1
print(ans)
