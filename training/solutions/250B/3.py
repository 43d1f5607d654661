def full(s):
    head, sep, tail = s.partition('::')
    h = [x for x in head.split(':') if x]
    t = [x for x in tail.split(':') if x]
    if sep:
        h += ['0'] * (8 - len(h) - len(t))
    return ':'.join('0' * (4 - len(x)) + x for x in h + t)

for _ in range(int(input())):
    print(full(input().strip()))
