n, k = map(int, input().split())
model = [input().strip() for _ in range(n)]
size = n ** k

def black(i, j):
    for _ in range(k):
        if model[i % n][j % n] == '*':
            return True
        i //= n
        j //= n
    return False

for i in range(size):
    print(''.join('*' if black(i, j) else '.' for j in range(size)))
