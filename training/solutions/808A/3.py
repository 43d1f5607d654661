n = input()
a = int(n[0]) + 1
b = a * 10 ** (len(n) - 1)
print(b - int(n))
