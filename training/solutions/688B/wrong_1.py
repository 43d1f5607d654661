n = input()
print(n + n[-2::-1] if len(n) > 1 else n + n)
