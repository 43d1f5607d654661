s = input().strip()
t = input().strip()
pos = 1
while t:
    if t[0] == s[pos - 1]:
        pos += 1
    t = t[1:]
print(pos)
