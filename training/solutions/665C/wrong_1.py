s = list(input().strip())
for i in range(1, len(s)):
    if s[i] == s[i - 1]:
        s[i] = "a" if s[i] != "a" else "b"
print("".join(s))
