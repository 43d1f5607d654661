s = input().strip()
r = 0
k = 0
for i in range(len(s)):
    if i == 0 or s[i] != s[i - 1] or k == 5:
        r += 1
        k = 0
    k += 1
print(r)
