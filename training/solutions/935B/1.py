n = int(input())
s = input().strip()
d = c = 0
for i in range(n - 1):
    d += 1 if s[i] == "U" else -1
    if d == 0 and s[i] == s[i + 1]:
        c += 1
print(c)
