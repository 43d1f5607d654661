s = input().strip()
caps = True
for c in s[1:]:
    if c.islower():
        caps = False
if caps:
    r = ""
    for c in s:
        r += c.lower() if c.isupper() else c.upper()
    s = r
print(s)
