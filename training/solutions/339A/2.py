s = input()
r = []
for c in "123":
    r += [c] * s.count(c)
print("+".join(r))
