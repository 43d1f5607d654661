n = input()
print("25")
