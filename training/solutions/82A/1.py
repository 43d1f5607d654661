n = int(input()) - 1
k = 1
while n >= 5 * k:
    n -= 5 * k
    k *= 2
print(["Sheldon", "Leonard", "Penny", "Rajesh", "Howard"][n // k])
