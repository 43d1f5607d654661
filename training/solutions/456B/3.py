s = input().strip()
r = 0
for c in s:
    r = (r * 10 + int(c)) % 4
print(0 if r else 4)
