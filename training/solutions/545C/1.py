n = int(input())
trees = [tuple(map(int, input().split())) for _ in range(n)]
trees.append((10 ** 10, 0))
end = -10 ** 10
count = 0
for i in range(n):
    x, h = trees[i]
    if x - h > end:
        count += 1
        end = x
    elif x + h < trees[i + 1][0]:
        count += 1
        end = x + h
    else:
        end = x
print(count)
