s = input()
a = []
for c in s:
    if a and a[-1] != c:
        a.pop()
    else:
        a.append(c)
print("".join(a))
