n = int(input())
print(max(b for b in ((2 ** k - 1) * 2 ** (k - 1) for k in range(1, 10)) if n % b == 0))
