import sys

data = list(map(int, sys.stdin.read().split()))
n, d = data[0], data[1]
score = data[2:2 + n]
award = data[2 + n:]
mine = score[d - 1] + award[0]
ahead = 0
for x in score[:d - 1]:
    if x + award[-1] <= mine:
        award.pop()
    else:
        ahead += 1
print(ahead + 1)
