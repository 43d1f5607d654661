n = int(input())
feet = n // 36
inches = (n % 36 + 1) // 3
print(feet, inches)
