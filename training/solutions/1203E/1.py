n = int(input())
a = sorted(map(int, input().split()))
last = team = 0
for x in a:
    for w in (x - 1, x, x + 1):
        if w > last:
            last = w
            team += 1
            break
print(team)
