s = input().strip()
while s and s == s[::-1]:
    s = s[1:]
print(len(s))
