n = int(input())
c = [0] * 4
for x in map(int, input().split()):
    c[x] += 1
print(sum(c) - max(c))
