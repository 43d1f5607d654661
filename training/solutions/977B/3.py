n = int(input())
s = input()
best = 0
for i in range(n - 1):
    k = 0
    for j in range(n - 1):
        if s[i] == s[j] and s[i + 1] == s[j + 1]:
            k += 1
    if k >= best:
        best = k
        r = s[i] + s[i + 1]
print(r)
