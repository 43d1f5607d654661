n, k = map(int, input().split())
s = input().strip()
if k == 2:
    a = ''.join('AB'[i % 2] for i in range(n))
    b = ''.join('BA'[i % 2] for i in range(n))
    da = sum(s[i] != a[i] for i in range(n))
    if da <= n - da:
        print(da, a, sep='\n')
    else:
        print(n - da, b, sep='\n')
else:
    t = list(s) + ['#']
    changes = 0
    for i in range(1, n):
        if t[i] == t[i - 1]:
            changes += 1
            t[i] = min(set('ABC') - {t[i - 1], t[i + 1]})
    print(changes)
    print(''.join(t[:n]))
