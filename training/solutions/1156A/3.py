n = int(input())
figures = input().split()
pairs = list(zip(figures, figures[1:]))
if all('1' in p for p in pairs):
    ans = sum(int(x) + int(y) for x, y in pairs)
    ans -= ''.join(figures).count('312')
    print('Finite', ans, sep='\n')
else:
    print('Infinite')
