n, k = map(int, input().split())
t = list(input().strip()) + ['#']
changes = 0
for i in range(1, n):
    if t[i] == t[i - 1]:
        changes += 1
        t[i] = min(set('ABC'[:k]) - {t[i - 1]})
print(changes)
print(''.join(t[:n]))
