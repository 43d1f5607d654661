days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
s = input().strip()
best, ans = 0, ''
count = {}
for i in range(len(s) - 9):
    t = s[i:i + 10]
    if t[2] != '-' or t[5] != '-' or t.count('-') != 2:
        continue
    d, m, y = map(int, t.split('-'))
    if 2013 <= y <= 2015 and 0 < m < 13 and 0 < d <= days[m - 1]:
        count[t] = count.get(t, 0) + 1
        if count[t] > best:
            best, ans = count[t], t
print(ans)
