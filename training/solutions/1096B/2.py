n = int(input())
s = input().strip()
i = 0
while s[i] == s[0]:
    i += 1
j = n - 1
while s[j] == s[-1]:
    j -= 1
j = n - 1 - j
if s[0] != s[-1]:
    r = i + j + 1
else:
    r = (i + 1) * (j + 1)
print(r % 998244353)
