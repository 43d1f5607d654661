def typo(a, b, c):
    return all(x not in "aeiou" for x in (a, b, c)) and not a == b == c

s = list(input().strip())
i = 2
while i < len(s):
    if " " not in s[i - 2:i] and typo(s[i - 2], s[i - 1], s[i]):
        s.insert(i, " ")
        i += 1
    i += 1
print("".join(s))
