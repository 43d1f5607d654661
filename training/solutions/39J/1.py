s = input()
t = input()
n = len(s)
i = 0
while i < n - 1 and s[i] == t[i]:
    i += 1
if s[i + 1:] != t[i:]:
    print(0)
else:
    j = i
    while j > 0 and s[j - 1] == s[i]:
        j -= 1
    print(i - j + 1)
    print(*range(j + 1, i + 2))
