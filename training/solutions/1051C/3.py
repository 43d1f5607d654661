n = int(input())
a = input().split()
turn = 0
out = []
for x in a:
    if a.count(x) == 1:
        out.append('AB'[turn])
        turn ^= 1
    else:
        out.append('A')
if turn:
    for i in range(n):
        if a.count(a[i]) > 2:
            out[i] = 'B'
            turn = 0
            break
print('NO' if turn else 'YES\n' + ''.join(out))
