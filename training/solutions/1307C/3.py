s = [ord(c) - 97 for c in input()]
cnt = [0] * 26
pair = [[0] * 26 for _ in range(26)]
for x in s:
    row = pair[x]
    for y in range(26):
        row[y] += cnt[y]
    cnt[x] += 1
print(max(max(cnt), max(map(max, pair))))
