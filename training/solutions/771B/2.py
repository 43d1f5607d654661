n, k = map(int, input().split())
notes = input().split()
pool = [x + y for x in 'ABC' for y in 'abcdefghijklmnopqrstuvwxyz']
res = pool[:k - 1]
free = k - 1
for w in notes:
    if w == 'YES':
        res.append(pool[free])
        free += 1
    else:
        res.append(res[len(res) - k + 1])
print(' '.join(res))
