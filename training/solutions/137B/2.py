n = int(input())
used = [0] * 5001
for x in input().split():
    used[int(x)] = 1
print(used[1:n + 1].count(0))
