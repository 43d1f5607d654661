n, k = map(int, input().split())
o = n // 2
print(2 * k - 1 if k <= o else 2 * (k - o))
