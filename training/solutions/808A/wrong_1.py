s = input()
p = 10 ** (len(s) - 1)
print((p - int(s) % p) % p)
