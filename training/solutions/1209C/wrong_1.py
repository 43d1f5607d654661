for _ in range(int(input())):
    n = int(input())
    s = input().strip()
    t = ''
    top = '0'
    for c in s:
        if c >= top and '2' not in t:
            t += '1'
            top = c
        else:
            t += '2'
    a = [c for c, k in zip(s, t) if k == '1'] + [c for c, k in zip(s, t) if k == '2']
    print(t if a == sorted(a) else '-')
