r, c = map(int, input().split())
if r * c == 1:
    print(0)
elif c == 1:
    print(*range(2, r + 2), sep='\n')
else:
    rows = range(1, r + 1)
    cols = range(r + 1, r + c + 1)
    for x in rows:
        print(' '.join(str(x * y) for y in cols))
