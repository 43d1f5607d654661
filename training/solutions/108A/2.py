p = []
for h in range(24):
    m = h % 10 * 10 + h // 10
    if m < 60:
        p.append("%02d:%02d" % (h, m))
s = input().strip()
later = [x for x in p if x > s]
print(later[0] if later else p[0])
