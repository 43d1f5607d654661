n = int(input())
s = list(input().strip())
i = 1
while i < len(s):
    if s[i] in "aeiouy" and s[i - 1] in "aeiouy":
        s.pop(i)
    else:
        i += 1
print("".join(s))
