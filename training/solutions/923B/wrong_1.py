n = int(input())
v = list(map(int, input().split()))
t = list(map(int, input().split()))
pile = 0
for x, y in zip(v, t):
    pile += x
    m = min(pile, y)
    pile -= m
    print(m, end=' ')
