s = input().strip()
cnt = 0
cur = 0
length = 0
for c in s:
    d = int(c)
    cur += d
    length += 1
    if d % 3 == 0 or cur % 3 == 0 or length == 3:
        cnt += 1
        cur = length = 0
print(cnt)
