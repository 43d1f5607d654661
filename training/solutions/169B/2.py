a = input().strip()
s = sorted(input().strip())
r = ""
for c in a:
    if s and s[-1] > c:
        r += s.pop()
    else:
        r += c
print(r)
