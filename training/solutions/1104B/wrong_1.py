s = input()
k = 0
i = 1
while i < len(s):
    if s[i] == s[i - 1]:
        k += 1
        i += 1
    i += 1
print("Yes" if k % 2 else "No")
