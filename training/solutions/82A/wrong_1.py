n = int(input()) - 1
print(["Sheldon", "Leonard", "Penny", "Rajesh", "Howard"][n % 5])
