n = int(input())
s = input()
res = s[0]
for i in range(1, n):
    if s[i] == s[i - 1] and s[i] in "aiuy":
        continue
    if s[i] in "eo" and res.endswith(s[i] * 2):
        continue
    res += s[i]
print(res)
