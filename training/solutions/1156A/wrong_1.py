n = int(input())
s = input().replace(' ', '')
if '23' in s or '32' in s:
    print('Infinite')
else:
    print('Finite')
    print(sum(int(s[i]) + int(s[i + 1]) for i in range(n - 1)))
