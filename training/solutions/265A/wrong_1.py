s = input()
p = 0
for c in input():
    if s[p] == c:
        p = 1
print(p + 1)
