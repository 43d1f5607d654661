n = int(input())
s = input()
r = s[0]
for c in s[1:]:
    if not (c in "aeiou" and r[-1] in "aeiou"):
        r += c
print(r)
