n = int(input())
d = 2 - n % 2
m = (n * n // d - d) // 2
print(f"{m} {m + d}" if m > 0 else -1)
