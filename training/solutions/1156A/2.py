n = int(input())
s = input().replace(' ', '')
if '23' in s or '32' in s:
    print('Infinite')
else:
    total = 0
    for i in range(n - 1):
        total += 3 if '2' in s[i:i + 2] else 4
    for i in range(n - 2):
        if s[i:i + 3] == '312':
            total -= 1
    print('Finite')
    print(total)
