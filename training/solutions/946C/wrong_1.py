s = list(input().strip())
c = 97
for i in range(len(s)):
    if c < 123 and ord(s[i]) < c:
        s[i] = chr(c)
        c += 1
print("".join(s) if c == 123 else -1)
