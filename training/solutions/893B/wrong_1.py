n = int(input())
k = 1
while n % ((2 ** (k + 1) - 1) * 2 ** k) == 0:
    k += 1
print((2 ** k - 1) * 2 ** (k - 1))
