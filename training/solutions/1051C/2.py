from collections import Counter
n = int(input())
s = input().split()
c = Counter(s)
single = sum(1 for v in c.values() if v == 1)
many = [v for v in c if c[v] > 2]
if single % 2 and not many:
    print('NO')
else:
    need = (single + 1) // 2
    left = single % 2
    res = ''
    for v in s:
        if c[v] == 1 and need > 0:
            res += 'A'
            need -= 1
        elif c[v] == 1:
            res += 'B'
        elif c[v] > 2 and left:
            res += 'B'
            left = 0
        else:
            res += 'A'
    print('YES')
    print(res)
