n = int(input())
s = input().strip()
used = set()
ch = 0
for c in s:
    if c in used:
        ch += 1
    used.add(c)
if len(used) + ch > 26:
    ch = -1
print(ch)
