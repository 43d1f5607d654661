s = input()
t = input()
n = len(s)
i = 0
while i < n - 1 and s[i] == t[i]:
    i += 1
if s[i + 1:] != t[i:]:
    print(0)
else:
    print(1)
    print(i + 1)
