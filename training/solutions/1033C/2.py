n = int(input())
a = list(map(int, input().split()))
win = [''] * n
for i in sorted(range(n), key=lambda i: -a[i]):
    win[i] = 'B'
    for j in range(i % a[i], n, a[i]):
        if a[j] > a[i] and win[j] == 'B':
            win[i] = 'A'
            break
print(*win, sep='')
