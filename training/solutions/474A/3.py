d = input()
s = input()
k = "qwertyuiopasdfghjkl;zxcvbnm,./"
ans = ""
for c in s:
    i = k.index(c)
    if d == "R":
        ans += k[i - 1]
    else:
        ans += k[i + 1]
print(ans)
