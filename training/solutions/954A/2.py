n = int(input())
s = input()
i = r = 0
while i < n:
    if i + 1 < n and s[i] != s[i + 1]:
        i += 2
    else:
        i += 1
    r += 1
print(r)
