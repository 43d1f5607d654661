s = input()
cnt = 0
for c in "abcdefghijklmnopqrstuvwxyz":
    if c in s:
        cnt += 1
print(cnt)
