s = input()
p = 10 ** (len(s) - 1)
print((int(s[0]) + 1) * p - int(s))
