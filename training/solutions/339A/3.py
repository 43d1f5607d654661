s = input()
a = []
for c in s:
    if c != "+":
        a.append(c)
a.sort()
print("+".join(a))
