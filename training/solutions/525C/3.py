n = int(input())
cnt = [0] * 1000002
for x in map(int, input().split()):
    cnt[x] += 1
sides = []
for x in range(1000000, 1, -1):
    sides += [x] * (cnt[x] // 2)
    if cnt[x] % 2 and cnt[x - 1]:
        sides.append(x - 1)
        cnt[x - 1] -= 1
total = 0
for i in range(0, len(sides) - 1, 2):
    total += sides[i] * sides[i + 1]
print(total)
