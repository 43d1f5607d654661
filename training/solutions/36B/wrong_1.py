n, k = map(int, input().split())
m = [input().strip() for _ in range(n)]
a = ['.']
for _ in range(k):
    b = []
    for row in a:
        for i in range(n):
            b.append(''.join(m[i] for c in row))
    a = b
print(*a, sep='\n')
