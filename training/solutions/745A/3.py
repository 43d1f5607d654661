s = input()
a = set()
for i in range(len(s)):
    s = s[-1] + s[:-1]
    a.add(s)
print(len(a))
