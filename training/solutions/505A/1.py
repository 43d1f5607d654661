s = input()
n = len(s)
ans = "NA"
for i in range(n + 1):
    for c in "abcdefghijklmnopqrstuvwxyz":
        t = s[:i] + c + s[i:]
        if t == t[::-1]:
            ans = t
print(ans)
