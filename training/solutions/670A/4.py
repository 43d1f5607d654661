n = int(input())
mn = n // 7 * 2 + n % 7 // 6
mx = n // 7 * 2 + min(2, n % 7)
print(mn, mx)
