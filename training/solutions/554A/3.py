s = input()
n = len(s)
print((n + 1) * 26 - n)
