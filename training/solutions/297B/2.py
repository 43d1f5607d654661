input()
fish = [(int(x), 1) for x in input().split()]
fish += [(int(x), -1) for x in input().split()]
fish.sort(reverse=True)
bal = 0
ans = "NO"
for i in range(len(fish)):
    bal += fish[i][1]
    last = i + 1 == len(fish) or fish[i + 1][0] != fish[i][0]
    if last and bal > 0:
        ans = "YES"
print(ans)
