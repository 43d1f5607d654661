n = int(input())
t = list(input().strip()) + ['']
changed = 0
for i in range(1, n):
    if t[i] == t[i - 1]:
        options = set('RGB') - {t[i - 1], t[i + 1]}
        t[i] = options.pop()
        changed += 1
print(changed)
print(''.join(t))
