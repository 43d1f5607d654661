s = input()
a = set()
for c in s:
    if c.isalpha():
        a.add(c)
print(len(a))
