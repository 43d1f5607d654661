path = []
for _ in range(int(input())):
    cmd = input().split()
    if cmd[0] == 'pwd':
        print('/' + '/'.join(path))
    else:
        p = cmd[1]
        if p[0] == '/':
            path = []
        for part in p.split('/'):
            if part == '..':
                path.pop()
            elif part:
                path.append(part)
