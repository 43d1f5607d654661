s = input().strip()
res = []
last = ''
run = before = 0
for c in s:
    if c != last:
        before = run
        last = c
        run = 1
        res.append(c)
    elif run == 1 and before != 2:
        run = 2
        res.append(c)
print(''.join(res))
