s = input().strip()
if s[0] != s[-1]:
    s += s[::-1]
print(s)
