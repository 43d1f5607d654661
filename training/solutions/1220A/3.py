n = int(input())
s = input()
a = []
for c in s:
    if c == "n":
        a.append(1)
for c in s:
    if c == "z":
        a.append(0)
print(*a)
