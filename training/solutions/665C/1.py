s = list(input().strip()) + [""]
for i in range(1, len(s) - 1):
    if s[i] == s[i - 1]:
        for c in "abc":
            if c != s[i - 1] and c != s[i + 1]:
                s[i] = c
                break
print("".join(s))
