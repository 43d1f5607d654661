n = int(input())
s = input()
res = ""
i = 0
while i < n:
    j = i
    while j < n and s[j] == s[i]:
        j += 1
    k = j - i
    if s[i] in "aeiouy" and not (s[i] in "eo" and k == 2):
        k = 1
    res += s[i] * k
    i = j
print(res)
