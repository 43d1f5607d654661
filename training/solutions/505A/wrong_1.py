s = input()
ans = "NA"
for i in range(len(s)):
    for c in s:
        t = s[:i] + c + s[i:]
        if t == t[::-1]:
            ans = t
print(ans)
