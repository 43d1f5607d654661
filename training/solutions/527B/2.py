n = int(input())
s = input().strip()
t = input().strip()
diff = 0
pair, start = {}, {}
for i in range(n):
    if s[i] != t[i]:
        diff += 1
        pair[s[i] + t[i]] = i + 1
        start[s[i]] = i + 1
gain, x, y = 0, -1, -1
for p, i in pair.items():
    if p[::-1] in pair:
        gain, x, y = 2, i, pair[p[::-1]]
        break
    if p[1] in start:
        gain, x, y = 1, i, start[p[1]]
print(diff - gain)
print(x, y)
