def count(s):
    return sum(s[i:i + 7] == 'abacaba' for i in range(len(s) - 6))

for _ in range(int(input())):
    n = int(input())
    s = input()
    for i in range(n - 6):
        t = list(s)
        good = True
        for j, c in enumerate('abacaba', i):
            if t[j] != c and t[j] != '?':
                good = False
                break
            t[j] = c
        t = ''.join(t).replace('?', 'd')
        if good and count(t) == 1:
            print('Yes', t, sep='\n')
            break
    else:
        print('No')
