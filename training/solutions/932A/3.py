s = input().strip()
t = ""
for c in s:
    t = c + t
if s != t:
    s += t
print(s)
