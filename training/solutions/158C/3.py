def resolve(full):
    stack = []
    for part in full.split('/'):
        if part == '..':
            stack.pop()
        elif part != '':
            stack.append(part)
    return '/' + '/'.join(stack) + ('/' if stack else '')

here = '/'
for _ in range(int(input())):
    command, *arg = input().split()
    if command == 'pwd':
        print(here)
    elif arg[0][0] == '/':
        here = resolve(arg[0])
    else:
        here = resolve(here + arg[0])
