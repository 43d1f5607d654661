k = int(input())
d, n = 1, 9
while k >= d * n:
    k -= d * n
    d += 1
    n *= 10
q, r = divmod(k - 1, d)
print(str(10 ** (d - 1) + q)[r])
