for _ in range(int(input())):
    s = input().strip()
    if s.startswith('::'):
        s = '0' + s
    if s.endswith('::'):
        s += '0'
    while '::' in s and s.count(':') < 8:
        s = s.replace('::', ':0::')
    parts = s.replace('::', ':').split(':')
    print(':'.join(p.rjust(4, '0') for p in parts))
