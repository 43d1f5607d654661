s = input().strip()
m = ""
a = []
for i in range(len(s) - 1, -1, -1):
    if s[i] >= m:
        m = s[i]
        a.append(m)
a.reverse()
print("".join(a))
