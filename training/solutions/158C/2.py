import sys
lines = sys.stdin.read().split('\n')
n = int(lines[0])
cur = '/'
for line in lines[1:n + 1]:
    if line.strip() == 'pwd':
        print(cur)
        continue
    arg = line[3:].strip()
    if arg.startswith('/'):
        cur = '/'
        arg = arg[1:]
    for name in arg.split('/'):
        if name == '..':
            cur = cur[:cur.rindex('/', 0, -1) + 1]
        elif name != '':
            cur += name + '/'
