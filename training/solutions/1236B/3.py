n, m = (int(x) for x in input().split())
p = 10 ** 9 + 7
subsets = (pow(2, m % (p - 1), p) + p - 1) % p
print(pow(subsets, n, p))
