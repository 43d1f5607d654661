n = int(input())
b = n // 7
while b >= 0 and (n - 7 * b) % 4:
    b -= 1
print("4" * ((n - 7 * b) // 4) + "7" * b if b >= 0 else -1)
