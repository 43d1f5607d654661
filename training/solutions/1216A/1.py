n = int(input())
s = list(input())
c = 0
for i in range(0, n, 2):
    if s[i] == s[i + 1]:
        c += 1
        s[i] = "b" if s[i] == "a" else "a"
print(c)
print("".join(s))
