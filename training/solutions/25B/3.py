n = int(input())
s = input()
a = []
while len(s) > 4:
    a.append(s[:3])
    s = s[3:]
if len(s) == 4:
    a.append(s[:2])
    s = s[2:]
a.append(s)
print("-".join(a))
