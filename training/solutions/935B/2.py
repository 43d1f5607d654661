n = int(input())
s = input().strip()
x = y = 0
side = s[0]
r = 0
for c in s:
    if c == "U":
        y += 1
    else:
        x += 1
    now = "U" if y > x else "R" if x > y else side
    if now != side:
        r += 1
        side = now
print(r)
