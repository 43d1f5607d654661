win = {'R': 'P', 'P': 'S', 'S': 'R'}
for _ in range(int(input())):
    print(''.join(win[c] for c in input().strip()))
