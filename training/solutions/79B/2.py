from bisect import bisect_left
n, m, k, t = map(int, input().split())
waste = sorted(tuple(map(int, input().split())) for _ in range(k))
names = ('Carrots', 'Kiwis', 'Grapes')
for _ in range(t):
    cell = tuple(map(int, input().split()))
    p = bisect_left(waste, cell)
    if p < k and waste[p] == cell:
        print('Waste')
    else:
        print(names[((cell[0] - 1) * m + cell[1] - 1 - p) % 3])
