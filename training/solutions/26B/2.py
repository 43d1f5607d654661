s = input().strip()
opened = bad = 0
for ch in s:
    opened += 1 if ch == '(' else -1
    if opened < 0:
        bad += 1
        opened = 0
print(len(s) - bad - opened)
