s = input().strip()
t = []
for c in s:
    if len(t) >= 2 and t[-1] == t[-2] == c:
        continue
    if len(t) >= 3 and t[-1] == c and t[-2] == t[-3]:
        continue
    t.append(c)
print(''.join(t))
