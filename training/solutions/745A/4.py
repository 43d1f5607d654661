s = input().strip()
a = []
for i in range(len(s)):
    t = s[i:] + s[:i]
    if t not in a:
        a.append(t)
print(len(a))
