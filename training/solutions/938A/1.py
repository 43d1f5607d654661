n = int(input())
s = input()
v = "aeiouy"
r = s[0]
for c in s[1:]:
    if not (c in v and r[-1] in v):
        r += c
print(r)
