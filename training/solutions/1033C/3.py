n = int(input())
a = list(map(int, input().split()))
state = ['A'] * n
for v in range(n, 0, -1):
    i = a.index(v)
    if 'B' not in state[i % v::v]:
        state[i] = 'B'
print(''.join(state))
