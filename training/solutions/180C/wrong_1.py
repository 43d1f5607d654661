s = input()
a = sum(c.isupper() for c in s)
print(min(a, len(s) - a))
