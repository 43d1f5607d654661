s = input()
t = input()
i = 0
for j in range(len(t)):
    if t[j] == s[i]:
        i += 1
print(i + 1)
