k, l, m, n, d = [int(input()) for _ in range(5)]
print(min(d, d // k + d // l + d // m + d // n))
