s = input().strip()
p = [(0, 0)]
for c in s:
    x, y = p[-1]
    p.append((x + (c == 'R') - (c == 'L'), y + (c == 'U') - (c == 'D')))
bad = False
for i in range(len(p)):
    for j in range(i + 2, len(p)):
        if abs(p[i][0] - p[j][0]) + abs(p[i][1] - p[j][1]) < 2:
            bad = True
print("BUG" if bad else "OK")
