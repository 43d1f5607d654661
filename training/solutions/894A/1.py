s = input()
r = 0
for i, c in enumerate(s):
    if c == "A":
        r += s[:i].count("Q") * s[i:].count("Q")
print(r)
