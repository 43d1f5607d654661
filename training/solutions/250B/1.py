n = int(input())
for _ in range(n):
    s = input().strip()
    if '::' in s:
        left, right = s.split('::')
        a = left.split(':') if left else []
        b = right.split(':') if right else []
        blocks = a + ['0'] * (8 - len(a) - len(b)) + b
    else:
        blocks = s.split(':')
    print(':'.join(x.zfill(4) for x in blocks))
