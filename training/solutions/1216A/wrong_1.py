n = int(input())
s = list(input())
c = 0
for i in range(n - 1):
    if s[i] == s[i + 1]:
        c += 1
        s[i + 1] = "b" if s[i] == "a" else "a"
print(c)
print("".join(s))
