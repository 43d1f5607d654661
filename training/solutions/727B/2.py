s = input().strip()
t = ''.join(c if c in '0123456789.' else ' ' for c in s)
cents = 0
for p in t.split():
    if len(p) > 3 and p[-3] == '.':
        cents += int(p.replace('.', ''))
    else:
        cents += 100 * int(p.replace('.', ''))
d, c = divmod(cents, 100)
groups = []
while d >= 1000:
    groups.append("%03d" % (d % 1000))
    d //= 1000
groups.append(str(d))
ans = '.'.join(groups[::-1])
if c:
    ans += '.' + str(c).zfill(2)
print(ans)
