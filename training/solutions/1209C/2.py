for _ in range(int(input())):
    n = int(input())
    s = input().strip()
    goal = sorted(s)
    color = ['2'] * n
    k = 0
    for i in range(n):
        if s[i] == goal[k]:
            color[i] = '1'
            k += 1
    rest = [s[i] for i in range(n) if color[i] == '2']
    print(''.join(color) if rest == goal[k:] else '-')
