n, k = map(int, input().split())
g = [input().strip() for _ in range(n)]
pic = g
for _ in range(k - 1):
    m = len(pic)
    new = []
    for row in g:
        for i in range(m):
            new.append(''.join('*' * m if c == '*' else pic[i] for c in row))
    pic = new
print('\n'.join(pic))
