a = input()
b = input()
s = input()
d = {}
for i in range(26):
    d[a[i]] = b[i]
    d[a[i].upper()] = b[i].upper()
ans = ""
for c in s:
    if c in d:
        ans += d[c]
    else:
        ans += c
print(ans)
