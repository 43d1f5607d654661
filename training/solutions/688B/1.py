n = input()
print(n + n[::-1])
