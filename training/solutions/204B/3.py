import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
count = {}
for a, b in zip(d[1::2], d[2::2]):
    count.setdefault(a, [0, 0])[0] += 1
    if b != a:
        count.setdefault(b, [0, 0])[1] += 1
answer = -1
for up, down in count.values():
    turn = max((n + 1) // 2 - up, 0)
    if turn <= down and (answer < 0 or turn < answer):
        answer = turn
print(answer)
