n = int(input())
p = 0
for t in map(int, input().split()):
    if t - p >= 15:
        break
    p = t
print(min(90, p + 15))
