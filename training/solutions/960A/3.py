s = input()
n = len(s)
k = []
i = 0
for ch in "abc":
    j = i
    while i < n and s[i] == ch:
        i += 1
    k.append(i - j)
if i == n and k[0] > 0 and k[1] > 0 and k[2] in k[:2]:
    print("YES")
else:
    print("NO")
