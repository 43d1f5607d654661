n, k = map(int, input().split())
have = day = 0
for x in input().split():
    if k <= 0:
        break
    day += 1
    have += int(x)
    give = have if have < 8 else 8
    have -= give
    k -= give
print(day if k <= 0 else -1)
