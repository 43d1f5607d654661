n = int(input())
t = sorted(tuple(map(int, input().split())) for _ in range(n))
neg = [p[1] for p in t if p[0] < 0]
pos = [p[1] for p in t if p[0] > 0][::-1]
ans = 0
turn = len(pos) > len(neg)
while True:
    if turn:
        if not pos:
            break
        ans += pos.pop()
    else:
        if not neg:
            break
        ans += neg.pop()
    turn = not turn
print(ans)
