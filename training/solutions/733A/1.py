p = -1
r = 0
s = input() + "A"
for i, c in enumerate(s):
    if c in "AEIOUY":
        r = max(r, i - p)
        p = i
print(r)
